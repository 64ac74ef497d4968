package io.fitgauge.personas.control;

import io.fitgauge.personas.entity.Rank;
import io.fitgauge.personas.entity.Wording;
import org.jspecify.annotations.Nullable;

/** What is known of a contact, as far as it is matched by. A blank text is nothing. */
public record Known(@Nullable String title, @Nullable String department, @Nullable Rank rank) {

    public Known {
        title = Wording.orNothing(title);
        department = Wording.orNothing(department);
    }
}
