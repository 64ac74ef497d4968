@NullMarked
package io.fitgauge.lists.entity;

import org.jspecify.annotations.NullMarked;
