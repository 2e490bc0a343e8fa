package dev.verifiedexamples.junit;

import dev.verifiedexamples.PublicApi;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Names a file that lists what is known to differ where a {@link CompatibilityTests} class runs:
 *
 * <pre>{@code
 * @KnownDifferences("src/test/resources/graalpy-25.0.txt")
 * class OurGraalPyTest implements CompatibilityTests {}
 * }</pre>
 *
 * <p>Each line is a difference as the tests list it, with what is observed; {@code …} stands for
 * one or more characters of that. An empty line, or one that begins with {@code #}, is for readers:
 *
 * <pre>{@literal
 * # GraalPy 25.0 does not pass over an attribute that is missing
 * pattern_matching/class_patterns.py:75  it ended with an exception: AttributeError: 'Note' …
 * pattern_matching/class_patterns.py:85  refuted: (nothing)
 * }</pre>
 *
 * <p>An example in which all that fails is known is skipped. What is not listed fails, and so does
 * what is listed and differs no more.
 */
@PublicApi
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(WholeExamplesExtension.class)
public @interface KnownDifferences {

  /** The file, from the project's own folder. */
  String value();
}
