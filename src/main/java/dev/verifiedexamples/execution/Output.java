package dev.verifiedexamples.execution;

import dev.verifiedexamples.PublicApi;

/**
 * A line of output that no claim documents.
 *
 * @param line the innermost line of the example that was at work, from 1; 0 if there was none
 * @param channel how it became visible
 * @param text the line, without its end
 */
@PublicApi
public record Output(int line, Channel channel, String text) {}
