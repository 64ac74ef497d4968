/**
 * What happens when things break: the database gone or frozen, the server killed in the midst of its work, edits that
 * meet. Each case runs on servers and a database of its own, measures, and adds its line to a table.
 *
 * <p>Run by Maven's profile {@code break}; how often, how long and with which file are properties of the build.
 */
@NullMarked
package io.fitgauge.breaking;

import org.jspecify.annotations.NullMarked;
