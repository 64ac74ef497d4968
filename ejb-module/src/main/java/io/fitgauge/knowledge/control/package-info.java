@NullMarked
package io.fitgauge.knowledge.control;

import org.jspecify.annotations.NullMarked;
