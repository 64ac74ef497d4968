@NullMarked
package io.fitgauge.jobs.boundary;

import org.jspecify.annotations.NullMarked;
