@NullMarked
package io.fitgauge.knowledge.boundary;

import org.jspecify.annotations.NullMarked;
