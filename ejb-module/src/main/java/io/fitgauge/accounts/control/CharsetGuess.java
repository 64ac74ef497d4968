package io.fitgauge.accounts.control;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The charset that a file is probably in, from its beginning: by its mark, by the zeros of UTF-16, by being valid UTF-8;
 * else the single-byte charset in which most of it is letters of the languages that it may be in.
 */
final class CharsetGuess {

    private static final int LOOKED_AT = 1 << 16;
    private static final double CLEAR = 0.8;
    private static final int SURE = 50;
    private static final List<String> SINGLE_BYTE = List.of("windows-1252", "windows-1250", "ISO-8859-2");
    private static final UnicodeSet LETTERS = letters();

    private CharsetGuess() {}

    /** @param head as much as is at hand; it may end within a character */
    static String of(byte[] head) {
        if (begins(head, 0xef, 0xbb, 0xbf)) {
            return "UTF-8";
        }
        if (begins(head, 0xff, 0xfe) || zeros(head, 1) > zeros(head, 0)) {
            return "UTF-16LE";
        }
        if (begins(head, 0xfe, 0xff) || zeros(head, 0) > zeros(head, 1)) {
            return "UTF-16BE";
        }
        return isUtf8(head) ? "UTF-8" : singleByte(Arrays.copyOf(head, Math.min(head.length, LOOKED_AT)));
    }

    private static boolean begins(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** @return how many of the bytes at even or odd places are zero; a few do not count */
    private static int zeros(byte[] head, int from) {
        int count = 0;
        for (int i = from; i < head.length; i += 2) {
            count += head[i] == 0 ? 1 : 0;
        }
        return count > head.length / 5 ? count : 0;
    }

    private static boolean isUtf8(byte[] head) {
        return !StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), false)
                .isError();
    }

    private static String singleByte(byte[] head) {
        String best = SINGLE_BYTE.stream()
                .max(Comparator.comparingDouble((String charset) -> share(head, charset))
                        .thenComparing(charset -> -SINGLE_BYTE.indexOf(charset)))
                .orElseThrow();
        if (share(head, best) >= CLEAR) {
            return best;
        }
        CharsetMatch other = new CharsetDetector().setText(head).detect();
        boolean better = other != null && other.getConfidence() >= SURE && Charset.isSupported(other.getName());
        return better ? other.getName() : best;
    }

    /** @return of the characters beyond ASCII, those that one expects */
    private static double share(byte[] head, String charset) {
        int[] others = new String(head, Charset.forName(charset))
                .codePoints()
                .filter(c -> c > 127)
                .toArray();
        long expected = Arrays.stream(others).filter(LETTERS::contains).count();
        return others.length == 0 ? 1 : (double) expected / others.length;
    }

    private static UnicodeSet letters() {
        UnicodeSet letters = new UnicodeSet("[–—‘’“”„…€£©®™°·•§«»\\u00a0]");
        for (String language : "nl de sv pl fr es it pt da nb fi cs".split(" ")) {
            UnicodeSet lower = LocaleData.getExemplarSet(ULocale.forLanguageTag(language), 0);
            letters.addAll(lower).addAll(new UnicodeSet(lower).closeOver(UnicodeSet.CASE_INSENSITIVE));
        }
        return letters.freeze();
    }
}
