package io.fitgauge.cards.control;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.fitgauge.language.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes pages down, as the markup that browsers show and the PDF is made of. Every text is escaped. */
final class CardTemplate {

    private static final Template TEMPLATE = Mustache.compiler()
            .emptyStringIsFalse(true)
            .withLoader(name -> Resources.reader(name + ".mustache"))
            .compile(Resources.reader("card.mustache"));

    private final Messages words;
    private final String tenant;
    private final String asOf;

    CardTemplate(Messages words, String tenant, String asOf) {
        this.words = words;
        this.tenant = tenant;
        this.asOf = asOf;
    }

    /** As a file of its own, for browsers. */
    String html(String title, List<? extends Sheet> sheets) {
        return write(title, sheets, Style.HTML, false);
    }

    /** For the renderer, with what it does not have replaced. */
    String pdf(String title, List<? extends Sheet> sheets) {
        String markup = Glyphs.seen(write(title, sheets, Style.PDF, false));
        return Glyphs.all(markup) ? markup : Glyphs.boxed(Glyphs.seen(write(title, sheets, Style.PDF, true)));
    }

    private String write(String title, List<? extends Sheet> sheets, Style style, boolean boxes) {
        @Nullable IcpSheet icp = null;
        List<PersonaSheet> personas = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (sheet instanceof PersonaSheet persona) {
                personas.add(persona);
            } else {
                icp = (IcpSheet) sheet;
            }
        }
        return XmlText.clean(TEMPLATE.execute(new Document(
                words.locale().toLanguageTag(),
                title,
                tenant,
                asOf,
                style == Style.PDF,
                style.css(),
                Style.POLICY,
                boxes,
                sheets,
                icp,
                personas,
                (Mustache.CustomContext) words::text)));
    }

    /** What the template reads. */
    private record Document(
            String language,
            String title,
            String tenant,
            String asOf,
            boolean pdf,
            String style,
            String policy,
            boolean boxes,
            List<? extends Sheet> sheets,
            @Nullable IcpSheet icp,
            List<PersonaSheet> personaSheets,
            Mustache.CustomContext words) {}
}
