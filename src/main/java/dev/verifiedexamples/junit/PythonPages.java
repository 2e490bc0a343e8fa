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
 * Names Markdown pages whose Python is verified. The class implements {@link PageTests}, which has
 * a test for each claim:
 *
 * <pre>{@code
 * @PythonPages({"README.md", "docs"})
 * class DocumentationTest implements PageTests {}
 * }</pre>
 *
 * <p>The fenced blocks of a page that are marked {@code python} or {@code py} are one script, in
 * the order of the page, and claim their outputs as an example does. Comments of HTML above a block
 * say {@code <!-- group NAME -->}, {@code <!-- reset -->}, {@code <!-- raises ValueError: … -->} or
 * {@code <!-- skip: REASON -->}, which is counted. Failures name the line of the page.
 */
@PublicApi
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(WholeExamplesExtension.class)
public @interface PythonPages {

  /** Pages, and folders of them, from the project's own folder; each must show Python. */
  String[] value();
}
