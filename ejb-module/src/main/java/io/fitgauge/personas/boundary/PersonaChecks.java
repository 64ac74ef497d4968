package io.fitgauge.personas.boundary;

import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of a persona beyond what its fields say of themselves. */
final class PersonaChecks {

    private PersonaChecks() {}

    /** @throws Refusal INVALID with every field at fault */
    static void check(PersonaDraft draft) {
        FieldErrors errors = new FieldErrors();
        Demographics demographics = draft.personal().demographics();
        if (demographics != null && !demographics.isInOrder()) {
            errors.add("/personal/demographics/ageTo", "must not be below ageFrom");
        }
        once(draft.personal().seniority(), "/personal/seniority/", "", errors);
        once(
                draft.buying().channels().stream()
                        .map(PreferredChannel::channel)
                        .toList(),
                "/buying/channels/",
                "/channel",
                errors);
        for (int i = 0; i < draft.contents().size(); i++) {
            if (!WebLink.isGood(draft.contents().get(i).link())) {
                errors.add("/contents/" + i + "/link", "must be an address that begins with http:// or https://");
            }
        }
        errors.refuseIfAny();
    }

    private static void once(List<?> values, String before, String after, FieldErrors errors) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                errors.add(before + i + after, "is named before");
            }
        }
    }
}
