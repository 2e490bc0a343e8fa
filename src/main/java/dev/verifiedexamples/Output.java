package dev.verifiedexamples;

/**
 * A line of output that no claim documents.
 *
 * @param line the innermost line of the example that was at work, from 1; 0 if there was none
 * @param stream where it was written, or what else became visible
 * @param text the line, without its end
 */
public record Output(int line, String stream, String text) {}
