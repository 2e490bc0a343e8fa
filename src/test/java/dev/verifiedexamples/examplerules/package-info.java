/** What the examples of this corpus owe their readers, their catalogue and their pairs. */
package dev.verifiedexamples.examplerules;
