@NullMarked
package io.fitgauge.templates.entity;

import org.jspecify.annotations.NullMarked;
