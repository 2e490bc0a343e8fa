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
 * Names the example that a test class is the pair of. The class implements {@link ClaimTests},
 * which adds a test for each claim, and its own tests take the run as a parameter:
 *
 * <pre>{@code
 * @PythonExample("descriptors/positive_attribute.py")
 * class PositiveAttributeTest implements ClaimTests {
 *
 *   @Test
 *   void java_is_refused_too(PythonRun run) {
 *     assertThatPython(() -> run.get("Account").execute(-1)).raises("ValueError");
 *   }
 * }
 * }</pre>
 *
 * <p>The example runs once for all tests of the class; a parameter marked {@link Fresh} has a run
 * of its own. {@code @BeforeEach} and the like take a run as a parameter, too; where the example
 * can't be run, they are not called.
 */
@PublicApi
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith({PythonExampleExtension.class, RunThreadExtension.class})
public @interface PythonExample {

  /** The example's path below the folder of examples, such as {@code decorators/singleton.py}. */
  String value();

  /** The folder of examples, from the project's own. */
  String folder() default "python-examples";
}
