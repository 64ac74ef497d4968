@NullMarked
package io.fitgauge.jobs.entity;

import org.jspecify.annotations.NullMarked;
