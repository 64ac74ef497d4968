@NullMarked
package io.fitgauge.cards.entity;

import org.jspecify.annotations.NullMarked;
