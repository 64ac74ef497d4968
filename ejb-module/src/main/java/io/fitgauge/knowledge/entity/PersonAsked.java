package io.fitgauge.knowledge.entity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked: a contact, or else a person by name.
 *
 * @param name of a contact what its own row says
 * @param role likewise
 */
public record PersonAsked(
        @Nullable UUID contactId,
        @Nullable @Size(max = 200) @Pattern(regexp = Wording.LINE, message = Wording.UNFIT) String name,
        @Nullable @Size(max = 200) @Pattern(regexp = Wording.LINE, message = Wording.UNFIT) String role) {

    public static PersonAsked contact(UUID id) {
        return new PersonAsked(id, null, null);
    }

    /** As it is stored: of a contact the id only. */
    public PersonAsked stored() {
        return contactId == null
                ? new PersonAsked(null, Wording.orNothing(name), Wording.orNothing(role))
                : contact(contactId);
    }

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return contactId == null ? "somebody by name" : "contact " + contactId;
    }
}
