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
   * The checked-in folder of portability pages, from the project's own, whose pages must be like
   * those that are written, no more and no fewer; none if empty.
   */
  String portability() default "";

  /** Where the portability pages and their data are written. */
  String report() default "target/portability";
}
