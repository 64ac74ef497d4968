@NullMarked
package io.fitgauge.agenda.entity;

import org.jspecify.annotations.NullMarked;
