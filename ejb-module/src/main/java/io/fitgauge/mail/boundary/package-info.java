@NullMarked
package io.fitgauge.mail.boundary;

import org.jspecify.annotations.NullMarked;
