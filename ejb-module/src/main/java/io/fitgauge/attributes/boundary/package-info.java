@NullMarked
package io.fitgauge.attributes.boundary;

import org.jspecify.annotations.NullMarked;
