@NullMarked
package io.fitgauge.committee.entity;

import org.jspecify.annotations.NullMarked;
