/** Shows examples to people, so that it needs them outside its tests, too. */
module com.example {
  requires dev.verifiedexamples;
  requires org.graalvm.polyglot;

  exports com.example;
}
