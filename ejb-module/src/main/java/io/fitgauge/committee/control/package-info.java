@NullMarked
package io.fitgauge.committee.control;

import org.jspecify.annotations.NullMarked;
