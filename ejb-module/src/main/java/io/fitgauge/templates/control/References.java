package io.fitgauge.templates.control;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where texts name parameters: {@code {{budget}}}, and of money also {@code {{budget.amount}}}. */
final class References {

    private static final Pattern ONE = Pattern.compile("\\{\\{([a-z][A-Za-z0-9]{0,39})(?:\\.(amount|currency))?}}");

    private References() {}

    /**
     * A named parameter.
     *
     * @param part {@code amount} or {@code currency}; the whole value when absent
     */
    record Reference(String key, @Nullable String part) {

        @Override
        public String toString() {
            return "{{" + key + (part == null ? "" : "." + part) + "}}";
        }
    }

    /** @return the one that the text is; nothing when there is more or less in it */
    static @Nullable Reference only(String text) {
        Matcher matcher = ONE.matcher(text);
        return matcher.matches() ? reference(matcher) : null;
    }

    static void each(String text, Consumer<Reference> found) {
        Matcher matcher = ONE.matcher(text);
        while (matcher.find()) {
            found.accept(reference(matcher));
        }
    }

    static String replaced(String text, Function<Reference, String> words) {
        return ONE.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(words.apply(new Reference(match.group(1), match.group(2)))));
    }

    private static Reference reference(Matcher matcher) {
        return new Reference(matcher.group(1), matcher.group(2));
    }
}
