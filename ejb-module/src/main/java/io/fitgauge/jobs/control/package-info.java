@NullMarked
package io.fitgauge.jobs.control;

import org.jspecify.annotations.NullMarked;
