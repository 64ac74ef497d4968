package io.fitgauge.archives.control;

import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The tables of all rooms. */
public class KeptTables {

    private final List<TenantData> rooms;

    @Inject
    public KeptTables(@Any Instance<TenantData> rooms) {
        this.rooms = StreamSupport.stream(rooms.spliterator(), false).toList();
    }

    public List<TenantData> rooms() {
        return rooms;
    }

    /** @return parents before those that refer to them, else by name */
    public List<TenantTable> inOrder() {
        return inOrder(rooms.stream().flatMap(room -> room.tables().stream()).toList());
    }

    static List<TenantTable> inOrder(List<TenantTable> tables) {
        List<TenantTable> waiting = new ArrayList<>(tables);
        waiting.sort((one, other) -> one.name().compareTo(other.name()));
        List<TenantTable> inOrder = new ArrayList<>();
        Set<String> there = new HashSet<>();
        while (!waiting.isEmpty()) {
            TenantTable next = waiting.stream()
                    .filter(table -> there.containsAll(table.parents()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Parents are missing, or go in circles: " + waiting));
            waiting.remove(next);
            inOrder.add(next);
            there.add(next.name());
        }
        return inOrder;
    }
}
