package io.fitgauge.rates.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fitgauge.outbox.boundary.DomainEvent;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.rates.entity.Place;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What happens to exchange rates, as it is told. */
public final class RateEvents {

    /** A rate has come, has gone or says something else now. */
    public static final String CHANGED = "exchange-rate.changed";

    private static final JsonMapper MAPPER = new JsonMapper();

    private RateEvents() {}

    /** @param places where a rate was, or is now */
    static DomainEvent changed(UUID id, Place... places) {
        String all = Arrays.stream(places)
                .distinct()
                .map(place -> "{\"from\":\"" + place.from() + "\",\"to\":\"" + place.to() + "\",\"day\":\""
                        + place.day() + "\"}")
                .collect(Collectors.joining(","));
        return new DomainEvent(CHANGED, "exchange-rate", id, "{\"places\":[" + all + "]}");
    }

    /** @return where a {@link #CHANGED} rate was, or is now */
    static List<Place> places(StoredEvent changed) {
        try {
            List<Place> places = new ArrayList<>();
            for (JsonNode place : MAPPER.readTree(changed.data()).get("places")) {
                places.add(new Place(
                        place.get("from").asText(),
                        place.get("to").asText(),
                        LocalDate.parse(place.get("day").asText())));
            }
            return places;
        } catch (JsonProcessingException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }
}
