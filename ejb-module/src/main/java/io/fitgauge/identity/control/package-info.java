@NullMarked
package io.fitgauge.identity.control;

import org.jspecify.annotations.NullMarked;
