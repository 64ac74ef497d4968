package io.fitgauge.icps.boundary;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.icps.control.SegmentStore;
import io.fitgauge.icps.entity.Icp;
import io.fitgauge.icps.entity.IcpVersion;
import io.fitgauge.language.Languages;
import io.fitgauge.refusal.Refusal;
import jakarta.inject.Inject;
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

    @Inject
    Statements(ModelReader models, SegmentStore segments, Phrasebook phrasebook) {
        this.models = models;
        this.segments = segments;
        this.phrasebook = phrasebook;
    }

    /** @throws Refusal WRONG_STATE when it leans on what is no longer there */
    IcpStatement ofDraft(Icp icp, Map<String, AttributeView> definitions, Locale language) {
        return statement(models.draft(icp, definitions), icp.draft().segmentId(), language);
    }

    IcpStatement ofVersion(IcpVersion version, Locale language) {
        return statement(models.version(version), version.profile().segmentId(), language);
    }

    /** @return null when it leans on what is no longer there */
    @Nullable
    String draft(Icp icp, Map<String, AttributeView> definitions, Locale language) {
        try {
            return ofDraft(icp, definitions, language).statement();
        } catch (Refusal leansOnWhatIsGone) {
            return null;
        }
    }

    /** @return what tells statements apart, in an ETag */
    static String mark(@Nullable String statement) {
        return statement == null ? "" : Integer.toHexString(statement.hashCode());
    }

    private IcpStatement statement(PublishedIcp icp, UUID segment, Locale language) {
        List<String> needs = segments.find(segment)
                .map(found -> SegmentView.of(found).needs())
                .orElse(List.of());
        Locale spoken = Languages.best(language);
        return new IcpStatement(
                icp.id(), icp.version(), spoken.toLanguageTag(), phrasebook.statement(icp, needs, spoken));
    }
}
