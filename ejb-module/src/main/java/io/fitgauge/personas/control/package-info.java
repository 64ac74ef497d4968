@NullMarked
package io.fitgauge.personas.control;

import org.jspecify.annotations.NullMarked;
