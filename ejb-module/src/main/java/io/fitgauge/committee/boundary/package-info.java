@NullMarked
package io.fitgauge.committee.boundary;

import org.jspecify.annotations.NullMarked;
