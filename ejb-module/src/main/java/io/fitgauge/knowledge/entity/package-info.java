@NullMarked
package io.fitgauge.knowledge.entity;

import org.jspecify.annotations.NullMarked;
