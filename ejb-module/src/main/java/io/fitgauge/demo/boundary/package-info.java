@NullMarked
package io.fitgauge.demo.boundary;

import org.jspecify.annotations.NullMarked;
