@NullMarked
package io.fitgauge.cards.control;

import org.jspecify.annotations.NullMarked;
