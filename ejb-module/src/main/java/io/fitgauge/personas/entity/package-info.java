@NullMarked
package io.fitgauge.personas.entity;

import org.jspecify.annotations.NullMarked;
