@NullMarked
package io.fitgauge.changes.entity;

import org.jspecify.annotations.NullMarked;
