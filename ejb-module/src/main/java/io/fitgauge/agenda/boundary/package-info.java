@NullMarked
package io.fitgauge.agenda.boundary;

import org.jspecify.annotations.NullMarked;
