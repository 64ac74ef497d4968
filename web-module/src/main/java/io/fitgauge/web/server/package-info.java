/**
 * What Open Liberty itself offers at the server's root. All of it (metrics, and Liberty's own pages too) lives on a
 * private port of this machine; only the pages that are meant for everybody are handed through here.
 */
@NullMarked
package io.fitgauge.web.server;

import org.jspecify.annotations.NullMarked;
