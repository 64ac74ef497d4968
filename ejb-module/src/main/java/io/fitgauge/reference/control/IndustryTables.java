package io.fitgauge.reference.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All classifications in memory, by code and by what lies under what. Immutable. */
public final class IndustryTables {

    private final Map<String, Industry> byCode = new LinkedHashMap<>();
    private final Map<String, List<Industry>> children = new LinkedHashMap<>();
    private final Map<String, List<Industry>> tops = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when a code stands twice, or lies under one that comes nowhere */
    IndustryTables(Collection<Industry> industries) {
        for (Industry industry : industries) {
            if (byCode.putIfAbsent(industry.code(), industry) != null) {
                throw new IllegalArgumentException(industry.code() + " stands twice");
            }
        }
        industries.stream().sorted(Comparator.comparing(Industry::code)).forEach(this::place);
    }

    /** The shipped tables, read when first asked for. A proxy of the bean that holds them does not read them again. */
    public static IndustryTables shipped() {
        return Shipped.TABLES;
    }

    public Collection<Industry> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Industry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The top of a scheme, by code; none of an unknown one. */
    public List<Industry> top(String scheme) {
        return List.copyOf(tops.getOrDefault(scheme, List.of()));
    }

    /** What lies directly under a code, by code. */
    public List<Industry> under(String code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    public boolean hasChildren(String code) {
        return children.containsKey(code);
    }

    /** The code and all that lies under it at any depth, parents first; empty when there is no such code. */
    public Set<String> atOrUnder(String code) {
        Set<String> held = new LinkedHashSet<>();
        find(code).ifPresent(industry -> gather(industry, held));
        return held;
    }

    private void gather(Industry industry, Set<String> into) {
        into.add(industry.code());
        under(industry.code()).forEach(child -> gather(child, into));
    }

    private void place(Industry industry) {
        @Nullable String parent = industry.parent();
        if (parent == null) {
            tops.computeIfAbsent(industry.scheme(), scheme -> new ArrayList<>()).add(industry);
        } else if (byCode.containsKey(parent)) {
            children.computeIfAbsent(parent, code -> new ArrayList<>()).add(industry);
        } else {
            throw new IllegalArgumentException(industry.code() + " lies under " + parent + ", which comes nowhere");
        }
    }

    private static final class Shipped {
        static final IndustryTables TABLES = new IndustryTables(IndustryFiles.all());
    }
}
