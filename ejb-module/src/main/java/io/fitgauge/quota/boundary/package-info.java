@NullMarked
package io.fitgauge.quota.boundary;

import org.jspecify.annotations.NullMarked;
