package io.fitgauge.icps.boundary;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.icps.control.SegmentStore;
import io.fitgauge.icps.entity.Icp;
import io.fitgauge.icps.entity.IcpVersion;
import io.fitgauge.language.Languages;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.TenantDay;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements of drafts and versions, with what their segments need now. */
class Statements {

    private final ModelReader models;
    private final SegmentStore segments;
    private final Phrasebook phrasebook;
    private final TenantDay day;

    @Inject
    Statements(ModelReader models, SegmentStore segments, Phrasebook phrasebook, TenantDay day) {
        this.models = models;
        this.segments = segments;
        this.phrasebook = phrasebook;
        this.day = day;
    }

    /**
     * Whom a statement is for.
     *
     * @param language any; the best spoken one is taken for it
     * @param today where the tenant is
     */
    record Reader(Locale language, LocalDate today) {}

    Reader reader(Caller caller) {
        return reader(caller, caller.language());
    }

    Reader reader(Caller caller, Locale language) {
        return new Reader(language, day.today(caller));
    }

    /** @throws Refusal WRONG_STATE when it leans on what is no longer there */
    IcpStatement ofDraft(Icp icp, Map<String, AttributeView> definitions, Reader reader) {
        return statement(models.draft(icp, definitions), icp.draft().segmentId(), reader);
    }

    IcpStatement ofVersion(IcpVersion version, Reader reader) {
        return statement(models.version(version), version.profile().segmentId(), reader);
    }

    /** @return null when it leans on what is no longer there */
    @Nullable
    String draft(Icp icp, Map<String, AttributeView> definitions, Reader reader) {
        try {
            return ofDraft(icp, definitions, reader).statement();
        } catch (Refusal leansOnWhatIsGone) {
            return null;
        }
    }

    /** @return what tells statements apart, in an ETag */
    static String mark(@Nullable String statement) {
        return statement == null ? "" : Integer.toHexString(statement.hashCode());
    }

    private IcpStatement statement(PublishedIcp icp, UUID segment, Reader reader) {
        List<String> needs = segments.find(segment)
                .map(found -> SegmentView.of(found).needs())
                .orElse(List.of());
        Locale spoken = Languages.best(reader.language());
        return new IcpStatement(
                icp.id(),
                icp.version(),
                spoken.toLanguageTag(),
                phrasebook.statement(icp, needs, spoken, reader.today()));
    }
}
