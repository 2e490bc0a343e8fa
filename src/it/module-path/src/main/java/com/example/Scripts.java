package com.example;

import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.corpus.PackedExample;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

public final class Scripts {

  public static List<PackedExample> about(String topic) {
    return Corpus.bundled().ofTopics(topic);
  }

  static Context.Builder restrict(Context.Builder context) {
    return context.option("python.IntMaxStrDigits", "1000");
  }

  public static Value evaluate(Context context, String expression) {
    return context.eval("python", expression);
  }
}
