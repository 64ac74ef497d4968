@NullMarked
package io.fitgauge.audit.entity;

import org.jspecify.annotations.NullMarked;
