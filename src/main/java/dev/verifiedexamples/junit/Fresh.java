package dev.verifiedexamples.junit;

import dev.verifiedexamples.PublicApi;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a test a run of its own, for a test that changes what the example has made.
 *
 * <pre>{@code
 * @Test
 * void an_account_can_be_emptied(@Fresh PythonRun run) {
 *   assertThat(run.eval("account.withdraw(70)")).isEqualTo(0);
 * }
 * }</pre>
 */
@PublicApi
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Fresh {}
