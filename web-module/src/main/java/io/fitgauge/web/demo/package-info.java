/** What is said on the console when the server is ready: where it answers, and how to try the demo. */
@NullMarked
package io.fitgauge.web.demo;

import org.jspecify.annotations.NullMarked;
