package io.fitgauge.attributes.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.ComparableText;
import io.fitgauge.refusal.FieldErrors;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a {@code CHOICE} may be: checked as it is written, and as it is stored. */
public final class ChoiceOptions {

    private static final int MOST = 200;
    private static final int LONGEST = 100;
    private static final String POINTER = "/options";

    private static final JsonMapper MAPPER = new JsonMapper();

    private ChoiceOptions() {}

    public static void check(AttributeType type, @Nullable List<@Nullable String> options, FieldErrors errors) {
        if (type != AttributeType.CHOICE) {
            if (options != null) {
                errors.add(POINTER, "is for a CHOICE only");
            }
        } else if (options == null || options.isEmpty()) {
            errors.add(POINTER, "must hold at least one option, as it is a CHOICE");
        } else if (options.size() > MOST) {
            errors.add(POINTER, "must hold at most " + MOST + " options");
        } else {
            checkEach(options, errors);
        }
    }

    private static void checkEach(List<@Nullable String> options, FieldErrors errors) {
        Set<String> forms = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            FieldErrors own = new FieldErrors();
            Optional<String> option =
                    Texts.read(Optional.ofNullable(options.get(i)).orElse(""), LONGEST, "", own);
            if (option.isEmpty() && own.isEmpty()) {
                own.add("", "must not be blank");
            } else if (option.filter(text -> !forms.add(ComparableText.of(text)))
                    .isPresent()) {
                own.add("", "equals an option before it");
            }
            String pointer = POINTER + "/" + i;
            own.list().forEach(error -> errors.add(pointer, error.detail()));
        }
    }

    /** Options may be added and respelled. One that accounts or criteria may have cannot go. */
    public static boolean keepAll(List<String> before, List<String> after) {
        return forms(after).containsAll(forms(before));
    }

    private static Set<String> forms(List<String> options) {
        return options.stream().map(ComparableText::of).collect(Collectors.toSet());
    }

    public static @Nullable String write(@Nullable List<@Nullable String> options) {
        try {
            return options == null ? null : MAPPER.writeValueAsString(options);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static @Nullable List<String> read(@Nullable String stored) {
        try {
            return stored == null ? null : List.of(MAPPER.readValue(stored, String[].class));
        } catch (JsonProcessingException notWrittenHere) {
            throw new UncheckedIOException(notWrittenHere);
        }
    }
}
