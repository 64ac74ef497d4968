package io.fitgauge.cards.boundary;

import io.fitgauge.cards.control.CardPages;
import io.fitgauge.cards.control.PrintRoom;
import io.fitgauge.cards.entity.CardFacts;
import io.fitgauge.language.Languages;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;

/** Prints cards. No transaction of its own: rendering takes a while. */
@Dependent
public class Cards {

    private final CardReader reader;
    private final PrintRoom room;

    @Inject
    Cards(CardReader reader, PrintRoom room) {
        this.reader = reader;
        this.room = room;
    }

    /**
     * @throws Refusal NOT_FOUND; WRONG_STATE when the draft leans on what is no longer there; UNAVAILABLE when too many
     *     cards are being rendered
     */
    public CardFile print(Caller caller, UUID icp, CardWish wish) {
        Locale language = Languages.best(wish.language());
        CardFacts facts = reader.read(caller, icp, wish.version(), language);
        byte[] content = room.print(() -> content(new CardPages(facts), wish.format()));
        return new CardFile(FileName.of(facts), wish.format(), language, CardPages.policy(), content);
    }

    private static byte[] content(CardPages pages, CardFormat format) {
        return switch (format) {
            case PDF -> pages.pdf();
            case HTML -> pages.html();
        };
    }
}
