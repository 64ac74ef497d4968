/** The schema and its migrations: forward only, run at every start before anything else. */
@NullMarked
package io.fitgauge.schema;

import org.jspecify.annotations.NullMarked;
