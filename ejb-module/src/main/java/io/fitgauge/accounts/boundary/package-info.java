@NullMarked
package io.fitgauge.accounts.boundary;

import org.jspecify.annotations.NullMarked;
