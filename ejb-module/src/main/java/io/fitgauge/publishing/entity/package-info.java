@NullMarked
package io.fitgauge.publishing.entity;

import org.jspecify.annotations.NullMarked;
