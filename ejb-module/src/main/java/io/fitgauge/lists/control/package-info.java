@NullMarked
package io.fitgauge.lists.control;

import org.jspecify.annotations.NullMarked;
