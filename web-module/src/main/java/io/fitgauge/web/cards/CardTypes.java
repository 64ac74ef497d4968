package io.fitgauge.web.cards;

import io.fitgauge.cards.boundary.CardFormat;
import io.fitgauge.language.Languages;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How requests name what a card can be. */
final class CardTypes {

    static final String PDF = "application/pdf";
    static final String HTML = "text/html;charset=UTF-8";

    private static final List<Variant> BOTH = Variant.mediaTypes(MediaType.valueOf(PDF), MediaType.valueOf("text/html"))
            .add()
            .build();

    private CardTypes() {}

    static String type(CardFormat format) {
        return switch (format) {
            case PDF -> PDF;
            case HTML -> HTML;
        };
    }

    static String name(CardFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    /** The one that is accepted most; PDF when both are alike. */
    static CardFormat accepted(Request request) {
        Variant best = request.selectVariant(BOTH);
        return best != null && best.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE)
                ? CardFormat.HTML
                : CardFormat.PDF;
    }

    /** @throws Refusal INVALID for another */
    static CardFormat named(String format) {
        return switch (format) {
            case "pdf" -> CardFormat.PDF;
            case "html" -> CardFormat.HTML;
            default -> throw new Refusal(Reason.INVALID, "format must be pdf or html.");
        };
    }

    /**
     * @return the reader's own when nothing is named
     * @throws Refusal INVALID for one that is not spoken
     */
    static Locale language(@Nullable String tag, Caller reader) {
        if (tag == null) {
            return reader.language();
        }
        Locale wanted = Locale.forLanguageTag(tag.strip());
        if (Languages.spoken().stream()
                .noneMatch(language -> language.getLanguage().equals(wanted.getLanguage()))) {
            throw new Refusal(
                    Reason.INVALID,
                    "language must be a tag of one of these languages: "
                            + Languages.spoken().stream()
                                    .map(Locale::getLanguage)
                                    .collect(Collectors.joining(", ")) + ".");
        }
        return wanted;
    }
}
