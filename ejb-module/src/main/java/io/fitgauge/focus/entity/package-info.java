@NullMarked
package io.fitgauge.focus.entity;

import org.jspecify.annotations.NullMarked;
