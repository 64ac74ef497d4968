@NullMarked
package io.fitgauge.templates.boundary;

import org.jspecify.annotations.NullMarked;
