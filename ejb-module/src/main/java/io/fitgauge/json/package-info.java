/** How rooms write records into a column, and read them again. A hall: everybody may use it. */
@NullMarked
package io.fitgauge.json;

import org.jspecify.annotations.NullMarked;
