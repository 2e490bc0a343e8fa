package dev.verifiedexamples.corpus;

import dev.verifiedexamples.PublicApi;
import java.nio.file.Path;

/**
 * A file that is to be read as an example.
 *
 * @param id its name within its corpus, with slashes on every system
 * @param path the file, absolute and without links
 */
@PublicApi
public record ExampleFile(String id, Path path) {}
