@NullMarked
package io.fitgauge.identity.boundary;

import org.jspecify.annotations.NullMarked;
