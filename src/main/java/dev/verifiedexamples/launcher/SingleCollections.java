package dev.verifiedexamples.launcher;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Has {@code gc.collect()} collect the JVM's heap once. GraalPy asks for that twice in a row, by a
 * command of the JVM's diagnostics and by {@link System#gc()}, of which one is enough: the other
 * takes a tenth of the time of the standard library's examples. Only for a JVM of our own, where
 * nobody misses the command; {@code jcmd} does not need it.
 */
public final class SingleCollections {

  private static final String DIAGNOSTIC_COMMANDS = "com.sun.management:type=DiagnosticCommand";

  private SingleCollections() {}

  /** On a thread of its own: the JVM's beans take 50 ms to come up, and Python's start longer. */
  public static void arrangeBesideTheStart() {
    Thread thread = new Thread(SingleCollections::arrange, "single collections");
    thread.setDaemon(true);
    thread.start();
  }

  /** Takes the first way away; where that can't be done, collections are as they were. */
  private static void arrange() {
    try {
      ManagementFactory.getPlatformMBeanServer()
          .unregisterMBean(new ObjectName(DIAGNOSTIC_COMMANDS));
    } catch (JMException notThere) {
      // then GraalPy asks once already
    }
  }
}
