@NullMarked
package io.fitgauge.attributes.entity;

import org.jspecify.annotations.NullMarked;
