package io.fitgauge.knowledge.control;

import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.IcpVersionView;
import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Which criteria ICPs have, by their keys. */
@Dependent
public class CriterionKeys {

    private final Icps icps;

    @Inject
    CriterionKeys(Icps icps) {
        this.icps = icps;
    }

    /**
     * In their order.
     *
     * @param version of the version that was published last; nothing when none was
     */
    public record Known(Set<String> draft, Set<String> version) {

        public Known {
            draft = new LinkedHashSet<>(draft);
            version = new LinkedHashSet<>(version);
        }

        /** The draft's first. */
        public Set<String> all() {
            Set<String> all = new LinkedHashSet<>(draft);
            all.addAll(version);
            return all;
        }
    }

    /** @throws io.fitgauge.refusal.Refusal NOT_FOUND */
    public Known of(Caller caller, UUID icpId) {
        IcpView icp = icps.find(caller, icpId).value();
        Integer version = icp.version();
        return new Known(
                keys(icp.criteria()),
                version == null
                        ? Set.of()
                        : keys(icps.version(caller, icpId, version).criteria()));
    }

    /** Whether a version that was ever published has it. */
    public boolean wasPublished(Caller caller, UUID icpId, String key) {
        Page<IcpVersionView> page = icps.versions(caller, icpId, PageRequest.first(PageRequest.MOST));
        while (true) {
            if (page.items().stream()
                    .anyMatch(version -> keys(version.criteria()).contains(key))) {
                return true;
            }
            if (page.next() == null) {
                return false;
            }
            page = icps.versions(caller, icpId, new PageRequest(PageRequest.MOST, "", page.next()));
        }
    }

    private static Set<String> keys(List<CriterionBody> criteria) {
        Set<String> keys = new LinkedHashSet<>();
        criteria.stream().map(CriterionBody::key).filter(Objects::nonNull).forEach(keys::add);
        return keys;
    }
}
