package io.fitgauge.accounts.control;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A company's domain, as a host name or as the address of its site: {@code https://www.acme.com/about} is {@code
 * acme.com}. International names are kept in their ASCII form.
 */
record DomainCells() implements CellReader<String> {

    private static final int MAX_ADDRESS = 2_000;
    private static final int MAX_LENGTH = 253;
    private static final Pattern SCHEME = Pattern.compile("^https?://");
    private static final Pattern AFTER_HOST = Pattern.compile("[/?#].*$");
    private static final Pattern PAGE = Pattern.compile("[^/:]/[^/?#]");
    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
    /** Where many companies have a page: its address is not theirs. */
    private static final Set<String> OF_MANY = Set.of(
            "angel.co",
            "apps.apple.com",
            "bit.ly",
            "crunchbase.com",
            "facebook.com",
            "github.com",
            "instagram.com",
            "linkedin.com",
            "linktr.ee",
            "m.facebook.com",
            "medium.com",
            "play.google.com",
            "sites.google.com",
            "t.me",
            "tiktok.com",
            "twitter.com",
            "x.com",
            "xing.com",
            "youtube.com");

    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+" + "(?:[a-z]|[a-z][a-z0-9-]{0,61}[a-z0-9])");

    @Override
    public String read(String cell) throws UnreadableCell {
        String address = new TextCells(MAX_ADDRESS).read(cell);
        String host = ascii(host(address.toLowerCase(Locale.ROOT)));
        if (host.length() > MAX_LENGTH || !HOST.matcher(host).matches()) {
            throw new UnreadableCell(Quoted.of(cell) + " is no domain name.");
        }
        if (OF_MANY.contains(host) && PAGE.matcher(address).find()) {
            throw new UnreadableCell(Quoted.of(cell) + " is a page at " + host + ", not a company's own domain.");
        }
        return host;
    }

    private static String host(String address) {
        String host = SCHEME.matcher(address).replaceFirst("");
        host = AFTER_HOST.matcher(host).replaceFirst("");
        host = PORT.matcher(host).replaceFirst("");
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        boolean ofTheWeb = host.startsWith("www.") && host.indexOf('.', 4) > 0;
        return ofTheWeb ? host.substring(4) : host;
    }

    /** @return blank when it is none */
    private static String ascii(String host) {
        try {
            return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
