package io.fitgauge.templates.boundary;

import io.fitgauge.templates.control.TemplateJson;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far a push got: the clients in their order, with what became of each. */
record PushProgress(List<PushedTo> clients) {

    PushProgress {
        clients = List.copyOf(clients);
    }

    static PushProgress read(@Nullable String checkpoint) {
        return checkpoint == null ? new PushProgress(List.of()) : TemplateJson.read(checkpoint, PushProgress.class);
    }

    PushProgress and(PushedTo next) {
        List<PushedTo> more = new ArrayList<>(clients);
        more.add(next);
        return new PushProgress(more);
    }

    int done() {
        return clients.size();
    }

    String json() {
        return TemplateJson.write(this);
    }

    String result() {
        Map<PushOutcome, Integer> counts = new EnumMap<>(PushOutcome.class);
        clients.forEach(client -> counts.merge(client.outcome(), 1, Integer::sum));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("outcomes", counts);
        result.put("clients", clients);
        return TemplateJson.write(result);
    }
}
