package dev.verifiedexamples.junit;

import dev.verifiedexamples.PublicApi;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Chooses among the examples that this library brings: all of them if nothing is named. A
 * parameterized test gets them one after another, as data:
 *
 * <pre>{@code
 * @ParameterizedTest
 * @PythonExampleSource(topics = "asyncio")
 * void our_parser_takes_it(PackedExample example) {
 *   assertThat(ourParser.apply(example.source())).isNotEmpty();
 * }
 * }</pre>
 *
 * <p>On a class that implements {@link CompatibilityTests}, it says which of them are proven.
 */
@PublicApi
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@ArgumentsSource(PackedExampleProvider.class)
public @interface PythonExampleSource {

  /** Topics, which are the names of the corpus's folders; each must have an example. */
  String[] topics() default {};

  /** Ids, such as {@code decorators/stacked_decorators.py}; each must be there. */
  String[] ids() default {};
}
