/** What runs beside the server, from the operator's command line. */
@NullMarked
package io.fitgauge.commandline;

import org.jspecify.annotations.NullMarked;
