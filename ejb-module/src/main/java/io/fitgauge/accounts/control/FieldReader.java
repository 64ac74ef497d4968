package io.fitgauge.accounts.control;

import io.fitgauge.refusal.FieldErrors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an account's own fields from a request by the rules that an import's cells are read by. */
public final class FieldReader {

    /** Halves of surrogate pairs, which JSON can hold and files cannot. */
    private static final Pattern UNFIT = Pattern.compile("\\p{Cs}");

    static final String NO_ACCOUNT = "is not an account here";

    private final FieldErrors errors;

    /** @param errors takes what is wrong */
    public FieldReader(FieldErrors errors) {
        this.errors = errors;
    }

    /** @return empty when there is none, and it was said so */
    public String name(@Nullable String text) {
        String name = read("/name", text, new TextCells(RowReader.MAX_NAME));
        if (name == null && (text == null || TextCells.isBlank(text))) {
            errors.add("/name", "must not be blank");
        }
        return name == null ? "" : name;
    }

    public @Nullable String externalId(@Nullable String text) {
        return read("/externalId", text, new IdCells(RowReader.MAX_EXTERNAL_ID));
    }

    public @Nullable String domain(@Nullable String text) {
        return read("/domain", text, new DomainCells());
    }

    public @Nullable String email(@Nullable String text) {
        return read("/email", text, new EmailCells());
    }

    /** Any other text on one line. */
    public @Nullable String line(String pointer, @Nullable String text, int most) {
        return read(pointer, text, new TextCells(most));
    }

    /** @param known whether there is such an account */
    public void account(boolean known) {
        if (!known) {
            errors.add("/accountId", NO_ACCOUNT);
        }
    }

    private @Nullable String read(String pointer, @Nullable String text, CellReader<String> reader) {
        if (text == null || TextCells.isBlank(text)) {
            return null;
        }
        if (UNFIT.matcher(text).find()) {
            errors.add(pointer, "holds a character that is no text");
            return null;
        }
        try {
            return reader.read(text);
        } catch (UnreadableCell e) {
            errors.add(pointer, e.reason());
            return null;
        }
    }
}
