@NullMarked
package io.fitgauge.templates.control;

import org.jspecify.annotations.NullMarked;
