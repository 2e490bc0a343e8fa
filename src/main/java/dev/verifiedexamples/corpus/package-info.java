/**
 * Finds examples.
 *
 * <pre>{@code
 * try {
 *   Documents found = Corpus.find(List.of(Corpus.DEFAULT_FOLDER, Path.of("README.md")));
 *   for (ExampleFile file : found.files()) {
 *     System.out.println(file.id() + " is " + file.path());
 *   }
 *   found.notRead().forEach(part -> System.out.println(part.path() + " can't be read"));
 *   Map<String, String> documents = Catalogue.sources(Corpus.DEFAULT_FOLDER);
 * } catch (UnusableInputException notThere) {
 *   System.err.println(notThere.getMessage());
 * }
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.corpus;

import org.jspecify.annotations.NullMarked;
