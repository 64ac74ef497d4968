/**
 * Databases for tests to run on: a real MySQL or MariaDB server, fetched as Debian's packages and started without
 * installing anything. Tests that break things may kill and freeze it.
 *
 * <p>The application's user has the rights that README names, and no others: {@code user.sql}.
 */
@NullMarked
package io.fitgauge.databases;

import org.jspecify.annotations.NullMarked;
