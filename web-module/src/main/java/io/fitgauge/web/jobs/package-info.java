/** Long work over HTTP. */
@NullMarked
package io.fitgauge.web.jobs;

import org.jspecify.annotations.NullMarked;
