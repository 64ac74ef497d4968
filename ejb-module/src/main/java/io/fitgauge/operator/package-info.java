/**
 * What the operator of the server may have done from its command line, and nobody else: the doors of rooms that say so, as
 * {@link io.fitgauge.operator.boundary.OperatorCommand}s.
 *
 * <p>There is no port for it. The commands are an MBean, and the script {@code bin/fitgauge-operator} comes to it by
 * Liberty's local connector, which lets in only who is on this machine, under the server's own user: whoever that is could
 * read the database's password as well.
 */
@NullMarked
package io.fitgauge.operator;

import org.jspecify.annotations.NullMarked;
