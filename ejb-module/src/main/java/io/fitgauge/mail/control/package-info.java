@NullMarked
package io.fitgauge.mail.control;

import org.jspecify.annotations.NullMarked;
