package io.fitgauge.accounts.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.refusal.Refusal;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Looks at the beginning of a file and finds options that it can probably be imported with; what the client has said
 * about it holds.
 */
public final class FilePreview {

    private final ImportKind kind;
    private final Map<String, AttributeView> attributes;
    private final Codes codes;
    private final JsonNode said;

    /**
     * @param kind of the rows
     * @param attributes the tenant's attributes by key
     * @param said options that the client gave, as their JSON
     */
    public FilePreview(ImportKind kind, Map<String, AttributeView> attributes, Codes codes, JsonNode said) {
        this.kind = kind;
        this.attributes = attributes;
        this.codes = codes;
        this.said = said;
    }

    /**
     * @param options what is proposed
     * @param header a name by which options can call it, for each column
     * @param samples the first cells that are not blank, by column
     * @param notes what to look at
     */
    public record Found(ImportOptions options, List<String> header, List<List<String>> samples, List<String> notes) {

        private static final int SHOWN = 3;

        static Found of(ImportOptions options, Header header, Sample rows, List<String> notes) {
            return new Found(
                    options,
                    IntStream.range(0, header.width())
                            .mapToObj(header::reference)
                            .toList(),
                    IntStream.range(0, header.width())
                            .mapToObj(index -> rows.column(index).stream()
                                    .distinct()
                                    .limit(SHOWN)
                                    .map(cell -> Cut.to(200, cell))
                                    .toList())
                            .toList(),
                    notes);
        }
    }

    /**
     * @param head the beginning of the file
     * @param whole whether that is all of it
     * @param currency of amounts that nowhere say which they have
     * @throws Refusal INVALID when it is empty, or no text
     */
    public Found of(byte[] head, boolean whole, String currency) {
        ObjectNode options = StoredJson.object();
        String charset = said.path("charset").asText(CharsetGuess.of(head));
        String text = lines(new String(head, Charset.forName(charset)), whole);
        Sample all = said.path("delimiter").asText().length() == 1
                ? Sample.of(text, said.path("delimiter").asText().charAt(0))
                : DelimiterGuess.sample(text);
        int skip = said.has("skip") ? said.get("skip").asInt() : all.skip();
        if (all.rows().size() <= skip) {
            throw Refusal.invalid("/file", "The file is empty.");
        }
        options.put("charset", charset).put("delimiter", String.valueOf(all.delimiter()));
        options.put("skip", skip);
        return found(all.from(skip), options, currency);
    }

    private Found found(Sample rows, ObjectNode options, String currency) {
        Header named = new Header(rows.rows().get(0).cells());
        boolean bare = said.has("header")
                ? said.get("header").asText().equals("NONE")
                : HeaderGuess.isMissing(named, rows.from(1), HeaderWords.of(kind, attributes.values()));
        options.put("header", bare ? "NONE" : "FIRST_ROW");
        Header header = bare ? Header.ofWidth(named.width()) : named;
        Sample data = bare ? rows : rows.from(1);
        if (kind == ImportKind.ACCOUNT && AccountCells.isOwnHeader(header.names())) {
            options.put("texts", "EXACT");
            header.names().stream()
                    .filter(name -> ImportTarget.of(name, kind, attributes).isPresent())
                    .forEach(name -> options.withObject("/columns").put(name, name));
        } else {
            propose(header, data, options, currency);
        }
        said.fields().forEachRemaining(field -> options.set(field.getKey(), field.getValue()));
        ImportOptions proposed = StoredJson.read(options.toString(), ImportOptions.class);
        return Found.of(
                proposed, header, data, new PreviewNotes(kind, attributes, proposed, header, data, codes).all());
    }

    private void propose(Header header, Sample data, ObjectNode options, String currency) {
        MappingGuess guess = new MappingGuess(kind, header, data, attributes, codes);
        Locale language = said.has("language") ? new Locale(said.get("language").asText()) : guess.language();
        Map<Integer, ImportTarget> targets = guess.targets(language);
        if (said.get("columns") instanceof ObjectNode columns && !columns.isEmpty()) {
            targets = said(columns, header);
        }
        new ImportProposal(kind, header, data, targets, codes, language, options)
                .complete(said.path("currency").asText(currency));
    }

    private Map<Integer, ImportTarget> said(ObjectNode columns, Header header) {
        Map<Integer, ImportTarget> targets = new LinkedHashMap<>();
        columns.fields().forEachRemaining(field -> header.find(field.getKey())
                .ifPresent(index -> ImportTarget.of(field.getValue().asText(), kind, attributes)
                        .ifPresent(target -> targets.put(index, target))));
        return targets;
    }

    /** A line that the head breaks off in does not count, unless there is no other. */
    private static String lines(String text, boolean whole) {
        int end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return whole || end < 0 ? text : text.substring(0, end + 1);
    }
}
