package io.fitgauge.committee.boundary;

import io.fitgauge.committee.entity.Wording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody in a role needs to see before they can agree.
 *
 * @param link an address of the web; absent while it is not written yet
 */
public record NeededContent(
        @NotBlank @Size(max = 200) @Pattern(regexp = Wording.LINE, message = Wording.UNFIT) String title,
        @Nullable @Size(max = 2000) String link) {

    NeededContent stored() {
        return new NeededContent(title.strip(), Wording.orNothing(link));
    }

    /** Of http or https, and without anybody's password. */
    boolean hasGoodLink() {
        String address = Wording.orNothing(link);
        if (address == null) {
            return true;
        }
        try {
            URI uri = new URI(address);
            return Set.of("http", "https")
                            .contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
