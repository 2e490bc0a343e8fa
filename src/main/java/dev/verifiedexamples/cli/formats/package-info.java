/** What a run writes, in which form, and where. */
@NullMarked
package dev.verifiedexamples.cli.formats;

import org.jspecify.annotations.NullMarked;
