@NullMarked
package io.fitgauge.audit.boundary;

import org.jspecify.annotations.NullMarked;
