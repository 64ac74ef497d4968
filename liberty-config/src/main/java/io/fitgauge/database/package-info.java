/**
 * The database that comes along: MariaDB, unpacked and started on loopback before the first connection, unless an
 * address of the user's own is configured.
 *
 * <p>It belongs to the server, not to the application: Liberty loads it beside the driver, so that any way of starting
 * the server (Maven, an IDE, {@code server run}) starts the database too.
 */
@NullMarked
package io.fitgauge.database;

import org.jspecify.annotations.NullMarked;
