package io.fitgauge.cards.control;

import io.fitgauge.cards.entity.CardFacts;
import io.fitgauge.language.Messages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages of a card, each shortened as far as it takes to be one page. */
public final class CardPages {

    private static final String WORDS = "io.fitgauge.cards.words";
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final int MOST_LETTERS_OF_A_PAGE = 8_000;
    private static final int LONGEST_TENANT = 60;

    private final CardFacts card;
    private final Messages words;
    private final CardTemplate template;

    public CardPages(CardFacts card) {
        this.card = card;
        this.words = Messages.of(card.language(), WORDS);
        Abridged foot = new Abridged(new Room(LONGEST_TENANT, 0, 0, 0), words);
        this.template =
                new CardTemplate(words, foot.text(card.tenant()), words.text("asOf", words.longDay(card.today())));
    }

    public byte[] pdf() {
        return PdfPress.print(template.pdf(card.name(), fitting()));
    }

    /** The content security policy that it carries, for whoever sends it. */
    public static String policy() {
        return Style.POLICY;
    }

    public byte[] html() {
        return template.html(card.name(), fitting()).getBytes(StandardCharsets.UTF_8);
    }

    /** Most cards fit as they are, and are laid out once. */
    private List<Sheet> fitting() {
        List<IntFunction<Sheet>> sheets = sheets();
        List<Sheet> full = sheets.stream().map(sheet -> sheet.apply(0)).toList();
        return fits(full) ? full : sheets.stream().map(this::fitting).toList();
    }

    /** What fits with some room fits with less, so that the most can be found by halves. */
    private Sheet fitting(IntFunction<Sheet> sheet) {
        int most = 0;
        int least = Room.LAST;
        while (most < least) {
            int middle = (most + least) / 2;
            if (fits(List.of(sheet.apply(middle)))) {
                least = middle;
            } else {
                most = middle + 1;
            }
        }
        return sheet.apply(least);
    }

    private boolean fits(List<Sheet> sheets) {
        String markup = template.pdf(card.name(), sheets);
        return mayFit(markup, sheets.size()) && PdfPress.pages(markup) <= sheets.size();
    }

    /** What has more letters than pages could hold need not be laid out, which would take long. */
    private static boolean mayFit(String markup, int pages) {
        String body = markup.substring(markup.indexOf("<body>"));
        return TAGS.matcher(body).replaceAll("").length() <= pages * MOST_LETTERS_OF_A_PAGE;
    }

    private List<IntFunction<Sheet>> sheets() {
        int all = card.personas().size();
        Stream<IntFunction<Sheet>> personas = IntStream.range(0, all)
                .mapToObj(i -> step -> PersonaSheet.of(card.personas().get(i), card.name(), i + 1, all, step, words));
        List<IntFunction<Sheet>> sheets = new ArrayList<>();
        sheets.add(step -> IcpSheet.of(card, Room.at(step), words));
        personas.forEach(sheets::add);
        return sheets;
    }
}
