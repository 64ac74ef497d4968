package io.fitgauge.knowledge.boundary;

import io.fitgauge.knowledge.entity.Wording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where evidence comes from.
 *
 * @param name such as a file, a system or a publication
 * @param link an address of the web
 */
public record EvidenceSource(
        @NotBlank @Size(max = 200) @Pattern(regexp = Wording.LINE, message = Wording.UNFIT) String name,
        @Nullable @Size(max = 2000) String link) {

    /** Of http or https, and without anybody's password. */
    boolean hasGoodLink() {
        String address = Wording.orNothing(link);
        if (address == null) {
            return true;
        }
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
