package io.fitgauge.templates.boundary;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom an agency gives a template.
 *
 * @param clients 1 to 200
 * @param instantiate whether the ICP is made there, too, where the template is new
 * @param language in which it is made; the client's own when absent
 * @param parameters values by key, to make it with
 */
public record PushWish(
        @NotEmpty @Size(max = 200) List<@NotNull UUID> clients,
        @Nullable Boolean instantiate,
        @Nullable @Size(max = 35) String language,
        @Nullable Map<String, @Nullable Object> parameters) {

    /** Keeps what is null, so that it can be pointed at. */
    public PushWish {
        clients = clients == null ? clients : Collections.unmodifiableList(clients);
        parameters = parameters == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    boolean makes() {
        return Boolean.TRUE.equals(instantiate);
    }

    InstantiateWish making() {
        return new InstantiateWish(language, null, parameters, null, null, null);
    }
}
