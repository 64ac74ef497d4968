/** The life of ICPs over HTTP: publishing, rolling back, comparing, and what is weak about them. */
@NullMarked
package io.fitgauge.web.publishing;

import org.jspecify.annotations.NullMarked;
