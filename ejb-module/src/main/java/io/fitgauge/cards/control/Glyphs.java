package io.fitgauge.cards.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which signs the PDF's font has, and what stands for those that it has not. */
final class Glyphs {

    static final String BOX = "□";

    /** What only says how its neighbours look: selectors, joiners, skin tones, tags, marks of direction. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\x{FE00}-\\x{FE0F}\\x{E0000}-\\x{E01EF}\\x{1F3FB}-\\x{1F3FF}\\p{Cf}&&[^\\x{AD}]]");

    private static final boolean[] KNOWN = known();

    private Glyphs() {}

    /** Composed, and without what is not seen by itself. */
    static String seen(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }

    /** Whether the font has all of them. */
    static boolean all(String text) {
        return text.codePoints().allMatch(Glyphs::has);
    }

    /** With a box for each sign that the font has not. */
    static String boxed(String text) {
        StringBuilder boxed = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (has(sign)) {
                boxed.appendCodePoint(sign);
            } else {
                boxed.append(BOX);
            }
        });
        return boxed.toString();
    }

    private static boolean has(int sign) {
        return sign == '\n' || sign == '\t' || sign < KNOWN.length && KNOWN[sign];
    }

    /** Of those below the supplementary planes: text fonts have none there that matter. */
    private static boolean[] known() {
        try (TrueTypeFont regular = font("font/Inter-Regular.ttf");
                TrueTypeFont bold = font("font/Inter-Bold.ttf")) {
            CmapLookup regulars = regular.getUnicodeCmapLookup();
            CmapLookup bolds = bold.getUnicodeCmapLookup();
            boolean[] known = new boolean[Character.MIN_SUPPLEMENTARY_CODE_POINT];
            for (int sign = ' '; sign < known.length; sign++) {
                known[sign] = regulars.getGlyphId(sign) != 0 && bolds.getGlyphId(sign) != 0;
            }
            return known;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TrueTypeFont font(String name) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(Resources.bytes(name)));
    }
}
