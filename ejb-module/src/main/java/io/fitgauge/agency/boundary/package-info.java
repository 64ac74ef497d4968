@NullMarked
package io.fitgauge.agency.boundary;

import org.jspecify.annotations.NullMarked;
