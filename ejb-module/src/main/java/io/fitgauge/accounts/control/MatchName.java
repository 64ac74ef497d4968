package io.fitgauge.accounts.control;

import io.fitgauge.fit.ComparableText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A company's name without what differs between two ways to write it: legal forms, case, accents and other marks,
 * punctuation, spaces and the word "and". {@code Škoda Auto, a.s.} is {@code skodaauto}.
 */
public final class MatchName {

    /** As they stand after the name, each in the form of {@link #words}: {@code B. V.} is {@code bv}. */
    private static final Set<String> FORMS = Set.of(
            "ab",
            "ag",
            "aktiebolag",
            "aktiengesellschaft",
            "as",
            "asa",
            "bv",
            "bvba",
            "co",
            "company",
            "corp",
            "corporation",
            "cv",
            "doo",
            "eg",
            "eood",
            "ev",
            "gesmbh",
            "gmbh",
            "gbr",
            "inc",
            "incorporated",
            "kft",
            "kg",
            "kgaa",
            "kk",
            "limited",
            "llc",
            "llp",
            "lp",
            "lda",
            "ltd",
            "ltda",
            "mbh",
            "nv",
            "nyrt",
            "oao",
            "ohg",
            "ood",
            "ooo",
            "ou",
            "oy",
            "oyj",
            "plc",
            "pllc",
            "pte",
            "pty",
            "pvt",
            "rl",
            "sa",
            "sarl",
            "sas",
            "sasu",
            "sc",
            "sca",
            "se",
            "sia",
            "sl",
            "slu",
            "snc",
            "sp",
            "spa",
            "spj",
            "spk",
            "spzoo",
            "srl",
            "sro",
            "uab",
            "ug",
            "vof",
            "zoo",
            "zrt",
            "aps",
            "ks",
            "hf",
            "ehf",
            "ead",
            "ad",
            "dd",
            "vzw",
            "asbl",
            "scrl",
            "pt",
            "tbk",
            "bhd",
            "sdn",
            "gk");

    /** Stands between two of them: {@code S.A. de C.V.} */
    private static final String BETWEEN = "de";

    /** Those that also stand before the name. */
    private static final Set<String> FORMS_BEFORE =
            Set.of("the", "ab", "oy", "ooo", "oao", "pao", "zao", "pt", "uab", "sia");

    private static final Set<String> AND = Set.of("and", "und", "et", "en", "og", "och");

    private MatchName() {}

    /** @return never blank; at most {@value TextKey#MOST} characters */
    public static String of(String name) {
        List<String> words = words(LatinLetters.of(ComparableText.of(name)).replace("z o.o", "z o o"));
        words.removeIf(word -> words.size() > 1 && AND.contains(word));
        int from = words.size() > 1 && FORMS_BEFORE.contains(words.get(0)) ? 1 : 0;
        int to = words.size();
        while (to - from > 1 && isForm(words.get(to - 1), to < words.size())) {
            to--;
        }
        String key = Normalizer.normalize(String.join("", words.subList(from, to)), Normalizer.Form.NFC);
        return key.isEmpty() ? TextKey.of(name) : Cut.to(TextKey.MOST, key);
    }

    private static boolean isForm(String word, boolean beforeAnother) {
        return FORMS.contains(word) || beforeAnother && BETWEEN.equals(word);
    }

    /** Runs of letters and digits. Points and apostrophes hold a word together, and letters that stand alone join. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean letters = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c)) {
                word.append(c);
            } else if (c != '.' && c != '\'' && c != '’' && word.length() > 0) {
                boolean letter = word.length() == 1;
                if (letter && letters) {
                    words.set(words.size() - 1, words.get(words.size() - 1) + word);
                } else {
                    words.add(word.toString());
                }
                letters = letter;
                word.setLength(0);
            }
        }
        return words;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
