package io.fitgauge.templates.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The clients that an agency has given a template to. */
public record TemplateClients(List<Client> clients) {

    /**
     * One of them.
     *
     * @param revision of the template that it was given last
     * @param current whether that is what the template says now
     */
    public record Client(UUID id, String name, int revision, boolean current, Instant pushedAt) {}

    public TemplateClients {
        clients = List.copyOf(clients);
    }
}
