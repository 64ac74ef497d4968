@NullMarked
package io.fitgauge.audit.control;

import org.jspecify.annotations.NullMarked;
