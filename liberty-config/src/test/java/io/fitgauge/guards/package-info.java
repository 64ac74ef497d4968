/**
 * Guards taken away one after another, to see that the tests notice: a source file is changed in one place, compiled, put
 * into a copy of the server, and tests that stand behind the guard are run against it, in a JVM of their own. With all
 * guards in place the same tests must pass.
 *
 * <p>Run by Maven's profile {@code guards}. That each guard still stands where it is looked for is tested in every build.
 */
@NullMarked
package io.fitgauge.guards;

import org.jspecify.annotations.NullMarked;
