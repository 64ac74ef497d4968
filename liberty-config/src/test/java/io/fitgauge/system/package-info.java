/** Fitgauge as its clients see it: HTTP against the running server, and always a second tenant who sees nothing. */
package io.fitgauge.system;
