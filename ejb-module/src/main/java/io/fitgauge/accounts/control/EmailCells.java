package io.fitgauge.accounts.control;

import io.fitgauge.fit.ComparableText;

/** An e-mail address, kept as it is written; only the usual kind, without quotes, comments or literal addresses. */
final class EmailCells implements CellReader<String> {

    static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL = 64;

    /** Beside white space and control characters. */
    private static final String NOT_LOCAL = "\"(),:;<>@[\\]";

    private static final String NOT_DOMAIN = "/?#:";

    @Override
    public String read(String cell) throws UnreadableCell {
        String email = ComparableText.trimmed(cell);
        int at = email.lastIndexOf('@');
        if (email.length() > MAX_LENGTH || at < 0 || !isLocal(email.substring(0, at)) || !isDomain(email, at + 1)) {
            throw new UnreadableCell("This is no e-mail address.");
        }
        return email;
    }

    /** The form in which addresses are compared, in any case. */
    static String key(String email) {
        return Cut.to(MAX_LENGTH, ComparableText.of(email));
    }

    private static boolean isLocal(String local) {
        return !local.isEmpty()
                && local.length() <= MAX_LOCAL
                && !("." + local + ".").contains("..")
                && local.chars()
                        .noneMatch(c -> NOT_LOCAL.indexOf(c) >= 0 || TextCells.isSpace(c) || Character.isISOControl(c));
    }

    private static boolean isDomain(String email, int from) {
        String domain = email.substring(from);
        try {
            new DomainCells().read(domain);
        } catch (UnreadableCell none) {
            return false;
        }
        return domain.chars().noneMatch(c -> NOT_DOMAIN.indexOf(c) >= 0) && !domain.endsWith(".");
    }
}
