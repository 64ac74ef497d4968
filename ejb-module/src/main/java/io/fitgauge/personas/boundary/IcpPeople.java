package io.fitgauge.personas.boundary;

import io.fitgauge.json.StoredJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that this room keeps of an ICP, at one time.
 *
 * @param personas by priority
 */
public record IcpPeople(List<PublishedPersona> personas, List<ValueNode> valueTree) {

    public static final IcpPeople NOBODY = new IcpPeople(List.of(), List.of());

    public IcpPeople {
        personas = List.copyOf(personas);
        valueTree = List.copyOf(valueTree);
    }

    /** @param written as {@link #written()} wrote it */
    public static IcpPeople read(@Nullable String written) {
        return written == null ? NOBODY : StoredJson.read(written, IcpPeople.class);
    }

    /** @return JSON, the same for the same people; absent for nobody */
    public @Nullable String written() {
        return equals(NOBODY) ? null : StoredJson.write(this);
    }
}
