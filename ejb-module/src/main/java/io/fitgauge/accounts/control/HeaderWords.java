package io.fitgauge.accounts.control;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.ComparableText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the columns of files are called, in five languages: which targets a header may mean. */
final class HeaderWords {

    private static final int EXACT = 100;
    private static final int WITHOUT_UNIT = 95;
    private static final int PART = 50;
    private static final Pattern UNIT = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|\\bin \\S+.*$");
    private static final Pattern CAMEL = Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Map<ImportKind, List<Word>> SHIPPED = Map.of(
            ImportKind.ACCOUNT, shipped("accounts"),
            ImportKind.CONTACT, shipped("contacts"),
            ImportKind.DEAL, shipped("deals"));

    private final List<Word> words;

    private HeaderWords(List<Word> words) {
        this.words = List.copyOf(words);
    }

    /** @param attributes the tenant's, whose own keys and labels are headers of accounts, too */
    static HeaderWords of(ImportKind kind, Collection<AttributeView> attributes) {
        List<Word> words = new ArrayList<>(Objects.requireNonNull(SHIPPED.get(kind)));
        if (kind != ImportKind.ACCOUNT) {
            return new HeaderWords(words);
        }
        for (AttributeView attribute : attributes) {
            words.add(new Word(attribute.key(), "", form(attribute.key())));
            words.add(new Word(attribute.key(), "", form(attribute.label())));
        }
        return new HeaderWords(words);
    }

    /**
     * @param language in which the target is called so, empty in any
     * @param points more are better
     */
    record Meaning(String target, String language, int points) {}

    /** What a header may mean, as far as its words go. */
    List<Meaning> of(String header) {
        String whole = form(header);
        String bare = form(UNIT.matcher(header).replaceAll(" "));
        List<Meaning> meanings = new ArrayList<>();
        words.forEach(word -> points(word, whole, bare).ifPresent(meanings::add));
        return meanings;
    }

    private static Optional<Meaning> points(Word word, String whole, String bare) {
        int points = 0;
        if (word.form().equals(whole)) {
            points = EXACT;
        } else if (word.form().equals(bare)) {
            points = WITHOUT_UNIT;
        } else if (word.form().length() > 2 && (" " + bare + " ").contains(" " + word.form() + " ")) {
            points = PART * word.form().length() / bare.length();
        }
        return points == 0 ? Optional.empty() : Optional.of(new Meaning(word.target(), word.language(), points));
    }

    private static String form(String header) {
        String words = CAMEL.matcher(header).replaceAll(" ");
        return ComparableText.of(NO_WORD.matcher(words).replaceAll(" "));
    }

    private static List<Word> shipped(String what) {
        String name = "/io/fitgauge/accounts/import-headers-" + what + ".csv";
        try (InputStream file = HeaderWords.class.getResourceAsStream(name);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Objects.requireNonNull(file))) {
            return rows.stream()
                    .flatMap(row -> Arrays.stream(row.getField("words").split("\\|"))
                            .map(word -> new Word(row.getField("target"), row.getField("language"), form(word))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Word(String target, String language, String form) {}
}
