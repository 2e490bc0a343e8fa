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
 * Names a folder of examples that is verified as a whole. The class implements {@link CorpusTests},
 * which has the tests:
 *
 * <pre>{@code
 * @PythonCorpus
 * class OurExamplesTest implements CorpusTests {}
 * }</pre>
 *
 * <p>Examples whose pair has run in the same build are not run again.
 */
@PublicApi
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(PythonCorpusExtension.class)
public @interface PythonCorpus {

  /** The folder of examples, from the project's own. */
  String folder() default "python-examples";

  /**
   * The checked-in copy of the portability page, from the project's folder, which must be like the
   * one that is written; none if empty.
   */
  String portability() default "";

  /** Where the portability page and its data are written. */
  String report() default "target/portability";
}
