package dev.verifiedexamples.report;

import java.time.Duration;

/**
 * What becomes of a run as a whole.
 *
 * @param isConfirmed whether all is confirmed, and enough of it was checked
 * @param lack what was not checked and ought to have been; empty if nothing
 * @param duration how long it took
 */
public record Conclusion(boolean isConfirmed, String lack, Duration duration) {}
