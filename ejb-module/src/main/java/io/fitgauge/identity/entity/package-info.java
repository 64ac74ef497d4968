@NullMarked
package io.fitgauge.identity.entity;

import org.jspecify.annotations.NullMarked;
