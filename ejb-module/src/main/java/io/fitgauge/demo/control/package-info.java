@NullMarked
package io.fitgauge.demo.control;

import org.jspecify.annotations.NullMarked;
