/** Accounts, their import and export over HTTP. */
@NullMarked
package io.fitgauge.web.accounts;

import org.jspecify.annotations.NullMarked;
