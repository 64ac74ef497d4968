package io.fitgauge.icps.control;

import io.fitgauge.refusal.FieldErrors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys that people give to parts of an ICP. */
final class Keys {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,50}");

    private Keys() {}

    /** @return worth nothing when it is wrong, which is said */
    static String read(@Nullable String key, String pointer, FieldErrors errors) {
        if (key == null || key.isBlank()) {
            errors.add(pointer, "must not be blank");
            return "";
        }
        if (!KEY.matcher(key).matches()) {
            errors.add(pointer, "must be up to 50 letters a to z, digits, dots, underscores and hyphens");
        }
        return key;
    }
}
