@NullMarked
package io.fitgauge.personas.boundary;

import org.jspecify.annotations.NullMarked;
