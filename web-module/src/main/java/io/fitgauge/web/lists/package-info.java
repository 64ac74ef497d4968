/** Target lists over HTTP. */
@NullMarked
package io.fitgauge.web.lists;

import org.jspecify.annotations.NullMarked;
