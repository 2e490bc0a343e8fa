package dev.verifiedexamples.verdict;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.execution.Channel;
import java.util.Optional;

/**
 * A line that a claimed statement showed.
 *
 * @param text the line, as its channel has it; empty where it can't be shown
 * @param channel how it became visible
 * @param continuedAt the line of the example that went on in it, if another statement did
 */
@PublicApi
public record ObservedLine(String text, Channel channel, Optional<Integer> continuedAt) {}
