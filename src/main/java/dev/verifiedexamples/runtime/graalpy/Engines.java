package dev.verifiedexamples.runtime.graalpy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.jspecify.annotations.Nullable;

/**
 * The engines of contexts, which share them. An engine keeps the code of every module that its
 * contexts have imported, for the next one that imports it; and with a module, all of the context
 * that was first. So it serves a number of contexts, and is closed with the last of them.
 */
final class Engines {

  /** What is left behind by a context that imports Python's own library. */
  static final int LIGHT = 1;

  /** What is left behind by one that imports packages, Django for example: some 40 MB. */
  static final int HEAVY = 5;

  private static final int CAPACITY = 40;

  private static final String VERSION = "/META-INF/graalvm/org.graalvm.polyglot/version";

  /**
   * A profiler makes GraalPy read bytecode anew (25.2): if not from memory, then through the
   * context that was the first to import it, which may be closed by then.
   */
  private static final String KEEPING = "python.KeepBytecodeInMemory";

  private static final String ATTACHING = "polyglotimpl.AttachLibraryFailureAction";

  private final IdentityHashMap<Context, Engine> open = new IdentityHashMap<>();
  private final GraalPyCustomizer customizer;
  private final boolean areShared;
  private @Nullable String known;
  private boolean isClosed;

  /** What serves new contexts; nothing before the first one, and once all of this is closed. */
  private @Nullable Engine current;

  private int load;

  private Engines(GraalPyCustomizer customizer, boolean areShared) {
    this.customizer = customizer;
    this.areShared = areShared;
  }

  /** Engines that serve many contexts each, whose code all of them run. */
  static Engines shared(GraalPyCustomizer customizer) {
    return new Engines(customizer, true);
  }

  /** An engine for each context: no code that one has loaded is run by another. */
  static Engines ofOneContextEach(GraalPyCustomizer customizer) {
    return new Engines(customizer, false);
  }

  /** GraalPy's version, for which no engine is made if its jar tells. */
  synchronized String version() {
    String version = known;
    if (version == null) {
      version = versionOfItsJar().orElseGet(() -> engine().getVersion());
      known = version;
    }
    return version;
  }

  private Engine engine() {
    Engine engine = current;
    if (engine == null) {
      engine = create(customizer);
      current = isClosed ? null : engine;
    }
    return engine;
  }

  private static Optional<String> versionOfItsJar() {
    try (InputStream in = Engine.class.getResourceAsStream(VERSION)) {
      return Optional.ofNullable(in == null ? null : new String(in.readAllBytes(), UTF_8).strip());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Makes a context on the current engine; after the end, on one of its own. */
  synchronized Context build(Context.Builder builder) {
    if (!areShared) {
      return build(builder, create(customizer));
    }
    Engine retired = current;
    if (retired != null && load >= CAPACITY) {
      current = create(customizer);
      load = 0;
      closeIfUnused(retired);
    }
    return build(builder, engine());
  }

  private Context build(Context.Builder builder, Engine engine) {
    Context context = builder.engine(engine).build();
    open.put(context, engine);
    return context;
  }

  /** Lets go of what the contexts have left; the engine of those that are open goes with them. */
  synchronized void close() {
    Engine retired = current;
    isClosed = true;
    current = null;
    if (retired != null) {
      closeIfUnused(retired);
    }
  }

  /** Whether a context is open that was made here. */
  synchronized boolean have(Context context) {
    return open.containsKey(context);
  }

  /** Whether a context's engine serves no new ones any more, and is kept by those that it has. */
  synchronized boolean isRetired(Context context) {
    return open.get(context) != current;
  }

  /** Closes a context, whatever it is doing, which leaves something behind in its engine. */
  void close(Context context, int left) {
    context.close(true);
    synchronized (this) {
      Engine engine = open.remove(context);
      if (engine == current) {
        load += left;
      } else if (engine != null) {
        closeIfUnused(engine);
      }
    }
  }

  private void closeIfUnused(Engine engine) {
    if (!open.containsValue(engine)) {
      engine.close();
    }
  }

  /** An engine that nobody else has a say in. */
  static Engine create() {
    return create(PythonContexts.CLOSED);
  }

  /**
   * An engine. On JDK 17 it can't attach its native library, and says so on stderr unless told not
   * to.
   */
  private static Engine create(GraalPyCustomizer customizer) {
    if (System.getProperty(ATTACHING) == null) {
      System.setProperty(ATTACHING, "ignore");
    }
    try {
      return builder(customizer).allowExperimentalOptions(true).option(KEEPING, "true").build();
    } catch (IllegalArgumentException unknown) {
      return builder(customizer).build(); // not an option of this GraalPy
    }
  }

  private static Engine.Builder builder(GraalPyCustomizer customizer) {
    Engine.Builder builder =
        Engine.newBuilder(PythonContexts.PYTHON).option("engine.WarnInterpreterOnly", "false");
    customizer.customize(builder);
    return builder;
  }
}
