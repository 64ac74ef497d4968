@NullMarked
package io.fitgauge.lists.boundary;

import org.jspecify.annotations.NullMarked;
