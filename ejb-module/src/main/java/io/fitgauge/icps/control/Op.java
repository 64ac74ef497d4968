package io.fitgauge.icps.control;

import io.fitgauge.fit.AttributeType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a criterion compares, what it is for, and which fields it has. */
enum Op {
    BETWEEN(EnumSet.of(AttributeType.NUMBER, AttributeType.MONEY, AttributeType.DATE)) {
        @Override
        Set<String> fields(AttributeType type) {
            return switch (type) {
                case MONEY -> Set.of("min", "max", "tolerance", "currency");
                case DATE -> Set.of("min", "max");
                default -> Set.of("min", "max", "tolerance");
            };
        }
    },
    IN(EnumSet.of(AttributeType.TEXT, AttributeType.CHOICE, AttributeType.COUNTRY, AttributeType.INDUSTRY)),
    CONTAINS(EnumSet.of(AttributeType.TEXT)),
    ANY_OF(EnumSet.of(AttributeType.TAGS)),
    ALL_OF(EnumSet.of(AttributeType.TAGS)),
    NONE_OF(EnumSet.of(AttributeType.TAGS)),
    IS(EnumSet.of(AttributeType.BOOLEAN)) {
        @Override
        Set<String> fields(AttributeType type) {
            return Set.of("value");
        }
    };

    private final Set<AttributeType> types;

    Op(Set<AttributeType> types) {
        this.types = types;
    }

    Set<String> fields(AttributeType type) {
        return Set.of("values");
    }

    static Optional<Op> named(@Nullable String name, AttributeType type) {
        return forType(type).stream().filter(op -> op.name().equals(name)).findFirst();
    }

    static String namesFor(AttributeType type) {
        return forType(type).stream().map(Op::name).collect(Collectors.joining(" or "));
    }

    private static List<Op> forType(AttributeType type) {
        return Arrays.stream(values()).filter(op -> op.types.contains(type)).toList();
    }
}
