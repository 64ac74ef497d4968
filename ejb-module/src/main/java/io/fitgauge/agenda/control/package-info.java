@NullMarked
package io.fitgauge.agenda.control;

import org.jspecify.annotations.NullMarked;
