@NullMarked
package io.fitgauge.cards.boundary;

import org.jspecify.annotations.NullMarked;
