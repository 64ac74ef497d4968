/** When what is reviewed, over HTTP, and in people's own calendars. */
@NullMarked
package io.fitgauge.web.schedules;

import org.jspecify.annotations.NullMarked;
