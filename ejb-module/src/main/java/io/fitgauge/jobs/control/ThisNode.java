package io.fitgauge.jobs.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** This server among the others. It begins a new life when it starts, and when others have taken it for dead. */
@Singleton
public class ThisNode {

    private static final System.Logger LOG = System.getLogger(ThisNode.class.getName());

    private final Nodes nodes;
    private final Clock clock;
    private final String name;

    private volatile @Nullable UUID life;
    private volatile Instant steadySince = Instant.MAX;

    @Inject
    ThisNode(
            Nodes nodes,
            Clock clock,
            @ConfigProperty(name = "fitgauge.node", defaultValue = "-") String name,
            @ConfigProperty(name = "fitgauge.http.port", defaultValue = "0") int port) {
        this.nodes = nodes;
        this.clock = clock;
        this.name = name.equals("-") ? host() + ":" + port : name;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    /** The mark of this life; absent before the first. */
    public @Nullable UUID life() {
        return life;
    }

    /**
     * Says that this server is alive, and takes those for dead that have not said so in time.
     *
     * @throws SQLException when the database does not answer
     */
    public synchronized void beat() throws SQLException {
        UUID now = life;
        if (now == null) {
            nodes.forget(name);
            begin();
            return;
        }
        switch (nodes.renew(now)) {
            case GONE -> {
                LOG.log(System.Logger.Level.WARNING, "This node was taken for dead, and begins anew");
                begin();
            }
            case LATE -> steadySince = clock.instant();
            case STEADY -> lookAfterOthers();
        }
    }

    private void begin() throws SQLException {
        UUID next = UuidCreator.getTimeOrderedEpoch();
        nodes.register(next, name);
        life = next;
        steadySince = clock.instant();
    }

    private void lookAfterOthers() throws SQLException {
        if (clock.instant().isBefore(steadySince.plus(Duration.ofSeconds(Nodes.SECONDS)))) {
            return;
        }
        int late = nodes.forgetLate();
        if (late > 0) {
            LOG.log(System.Logger.Level.WARNING, "{0} nodes are gone; others take up their jobs", late);
        }
    }

    /** @throws SQLException when the database does not answer */
    public synchronized void retire() throws SQLException {
        UUID last = life;
        if (last != null) {
            nodes.retire(last);
            life = null;
        }
    }
}
