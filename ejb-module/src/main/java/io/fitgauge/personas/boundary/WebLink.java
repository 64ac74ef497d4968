package io.fitgauge.personas.boundary;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An address of the web that may be shown as a link. */
final class WebLink {

    private WebLink() {}

    /** Of http or https, and without anybody's password; nothing is good, too. */
    static boolean isGood(@Nullable String link) {
        if (link == null || link.isBlank()) {
            return true;
        }
        try {
            URI uri = new URI(link.strip());
            return Set.of("http", "https")
                            .contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
