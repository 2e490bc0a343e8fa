import org.graalvm.polyglot.Context;

/** The least that GraalPy can do. */
final class Hello {
  public static void main(String[] arguments) {
    System.setProperty("polyglotimpl.AttachLibraryFailureAction", "ignore");
    Context.newBuilder("python")
        .option("engine.WarnInterpreterOnly", "false")
        .build()
        .eval("python", "print('hello')");
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }
}
