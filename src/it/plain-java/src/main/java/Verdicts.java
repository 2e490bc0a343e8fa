import dev.verifiedexamples.pipeline.ExampleVerifier;
import dev.verifiedexamples.report.Findings;

class Verdicts {

  public static void main(String[] none) throws Exception {
    try (ExampleVerifier verifier = ExampleVerifier.options().onGraalPyAlone().open()) {
      Findings findings = verifier.verify("sum.py", "print(1 + 1)  # => 2\nprint(1 + 1)  # => 3");
      for (Findings.Claimed claim : findings.examples().get(0).verifications().get(0).claims()) {
        System.out.println("line " + claim.line() + ": " + claim.verdict());
      }
    }
  }
}
