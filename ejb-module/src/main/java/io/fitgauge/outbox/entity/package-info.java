@NullMarked
package io.fitgauge.outbox.entity;

import org.jspecify.annotations.NullMarked;
