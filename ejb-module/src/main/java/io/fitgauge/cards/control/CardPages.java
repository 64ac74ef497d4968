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
        List<Layout> layouts = layouts();
        List<Sheet> full = layouts.stream().map(layout -> layout.at(0, 0)).toList();
        return fits(full) ? full : layouts.stream().map(this::fitting).toList();
    }

    /** Columns stand beside each other: each is shortened by itself, the other being as short as can be meanwhile. */
    private Sheet fitting(Layout layout) {
        int first = least(step -> layout.at(step, Room.LAST));
        int second = least(step -> layout.at(first, step));
        return layout.at(first, second);
    }

    /** What fits with some room fits with less, so that the most can be found by halves. */
    private int least(IntFunction<Sheet> shortened) {
        int most = 0;
        int least = Room.LAST;
        while (most < least) {
            int middle = (most + least) / 2;
            if (fits(List.of(shortened.apply(middle)))) {
                least = middle;
            } else {
                most = middle + 1;
            }
        }
        return least;
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

    private List<Layout> layouts() {
        int all = card.personas().size();
        Stream<Layout> personas = IntStream.range(0, all)
                .mapToObj(i -> (first, second) -> PersonaSheet.of(
                        card.personas().get(i), card.name(), i + 1, all, Room.at(first), Room.at(second), words));
        List<Layout> layouts = new ArrayList<>();
        layouts.add((first, second) -> IcpSheet.of(card, Room.at(first), words));
        personas.forEach(layouts::add);
        return layouts;
    }

    /** A page with less and less on it. */
    private interface Layout {

        /**
         * @param first how far its one column, or the first of two, is shortened: 0 to {@link Room#LAST}
         * @param second the same of the second column
         */
        Sheet at(int first, int second);
    }
}
