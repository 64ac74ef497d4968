package io.fitgauge.cards.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How cards look. */
enum Style {
    PDF("pdf.css", false),
    HTML("html.css", true);

    /**
     * The content security policy of the HTML: its own style sheet, known by its digest, with the fonts that lie in it;
     * no scripts, no pictures, nothing from anywhere.
     */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(HTML.css)
            + "'; font-src data:; base-uri 'none'; form-action 'none'";

    private final String css;

    Style(String own, boolean carriesFonts) {
        this.css = (carriesFonts ? fonts() : "") + Resources.text("card.css") + widths() + Resources.text(own);
    }

    String css() {
        return css;
    }

    /** Classes instead of style attributes, which the policy would have to allow everywhere. */
    private static String widths() {
        return IntStream.rangeClosed(0, 100)
                .mapToObj(width -> ".w" + width + "{width:" + width + "%}")
                .collect(Collectors.joining("", "", "\n"));
    }

    private static String fonts() {
        return font("Inter", 400, "latin")
                + font("Inter", 700, "latin")
                + font("Inter Ext", 400, "latin-ext")
                + font("Inter Ext", 700, "latin-ext");
    }

    private static String font(String family, int weight, String part) {
        byte[] file = Resources.bytes("font/inter-" + part + "-" + weight + "-normal.woff2");
        return "@font-face{font-family:\"" + family + "\";font-weight:" + weight
                + ";src:url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(file)
                + ") format(\"woff2\")}\n";
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException neverMissing) {
            throw new IllegalStateException(neverMissing);
        }
    }
}
