package io.fitgauge.reference.boundary;

import io.fitgauge.reference.control.Industry;
import io.fitgauge.reference.control.IndustryTables;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Industry codes and their hierarchies. A code is written {@code SCHEME:code}, exactly as its table writes it
 * ({@code NACE:58.21}, {@code ISIC:J}, {@code NAICS:31-33}); in another spelling it does not exist.
 */
@ApplicationScoped
public class Industries {

    private static final List<String> SCHEMES = List.of("NACE", "NACE21", "ISIC", "NAICS", "SIC");

    private final IndustryTables tables = IndustryTables.shipped();

    /** NACE is Rev. 2.0, NACE21 Rev. 2.1, ISIC Rev. 4, NAICS 2017, SIC that of the US. */
    public List<String> schemes() {
        return SCHEMES;
    }

    public boolean exists(String code) {
        return tables.find(code).isPresent();
    }

    public Optional<IndustryView> find(String code) {
        return tables.find(code).map(this::view);
    }

    /**
     * All codes that a criterion's value holds: itself and what lies under it, at any depth.
     *
     * @return unmodifiable, parents before their children; empty when there is no such code
     */
    public Set<String> atOrUnder(String code) {
        return Collections.unmodifiableSet(tables.atOrUnder(code));
    }

    /**
     * One step of a walk down a scheme.
     *
     * @param under a code of the scheme, with the scheme in front or without; absent for the top
     * @return what lies directly there, by code
     * @throws Refusal INVALID when there is no such scheme, or no such code in it
     */
    public List<IndustryView> list(String scheme, @Nullable String under) {
        if (!SCHEMES.contains(scheme)) {
            throw new Refusal(Reason.INVALID, "scheme must be one of " + String.join(", ", SCHEMES) + ".");
        }
        List<Industry> found = under == null ? tables.top(scheme) : tables.under(inScheme(scheme, under));
        return found.stream().map(this::view).toList();
    }

    private String inScheme(String scheme, String under) {
        String code = under.startsWith(scheme + ":") ? under : Industry.in(scheme, under);
        if (!exists(code)) {
            throw new Refusal(Reason.INVALID, "under must be a code of " + scheme + ".");
        }
        return code;
    }

    private IndustryView view(Industry industry) {
        return new IndustryView(
                industry.code(),
                industry.scheme(),
                industry.label(),
                industry.level(),
                industry.parent(),
                tables.hasChildren(industry.code()));
    }
}
