@NullMarked
package io.fitgauge.briefs.entity;

import org.jspecify.annotations.NullMarked;
