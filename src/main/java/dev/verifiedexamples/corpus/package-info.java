/**
 * Finds examples.
 *
 * <pre>{@code
 * try {
 *   for (ExampleFile file : Corpus.find(List.of(Corpus.DEFAULT_FOLDER))) {
 *     System.out.println(file.id() + " is " + file.path());
 *   }
 *   for (MarkdownPage page : Corpus.pages(List.of(Path.of("README.md")))) {
 *     System.out.println(page.python());
 *   }
 *   Map<String, String> documents = Catalogue.sources(Corpus.DEFAULT_FOLDER);
 * } catch (UnusablePathException notThere) {
 *   System.err.println(notThere.getMessage());
 * }
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.corpus;

import org.jspecify.annotations.NullMarked;
