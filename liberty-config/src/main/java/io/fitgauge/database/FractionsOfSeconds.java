package io.fitgauge.database;

import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.protocol.ServerSession;
import com.mysql.cj.protocol.a.NativeCapabilities;
import com.mysql.cj.protocol.a.NativePacketPayload;

/**
 * For the sake of old replicas, MariaDB before 11 says that it is {@code 5.5.5-10.11.14-MariaDB}. Connector/J takes it for
 * MySQL 5.5.5, which knew no fractions of seconds, and cuts them off all it sends.
 */
final class FractionsOfSeconds {

    private static final String PRETENDED = "5.5.5-";

    private FractionsOfSeconds() {}

    /** @param connection to one server; what fails over to another loses them there */
    static void keep(JdbcConnection connection) {
        ServerSession session = connection.getSession().getServerSession();
        if (session.getServerVersion().toString().startsWith(PRETENDED)
                && session.getCapabilities() instanceof NativeCapabilities told) {
            session.setCapabilities(new Known(told));
        }
    }

    private static final class Known extends NativeCapabilities {

        Known(NativeCapabilities told) {
            super(fromItsStart(told));
            setCapabilityFlags(told.getCapabilityFlags());
            setThreadId(told.getThreadId());
        }

        private static NativePacketPayload fromItsStart(NativeCapabilities told) {
            var handshake = told.getInitialHandshakePacket();
            handshake.setPosition(0);
            return handshake;
        }

        @Override
        public boolean serverSupportsFracSecs() {
            return true;
        }
    }
}
