package io.fitgauge.demo.boundary;

import io.fitgauge.tenancy.Role;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The demo, ready to be played with.
 *
 * @param logins as they were loaded
 * @param password of all of them, as they were loaded
 * @param example an ICP to ask about; absent when none is in use any more
 */
public record LoadedDemo(List<Login> logins, String password, @Nullable Example example) {

    public LoadedDemo {
        logins = List.copyOf(logins);
    }

    /** Somebody to log in as. */
    public record Login(String tenant, String tenantName, String email, Role role) {}

    /** An ICP, and who can see it. */
    public record Example(Login login, UUID icp) {}

    /** Without the password. */
    @Override
    public String toString() {
        return "LoadedDemo" + logins;
    }
}
