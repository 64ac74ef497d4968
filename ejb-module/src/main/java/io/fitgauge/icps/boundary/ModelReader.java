package io.fitgauge.icps.boundary;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Demand;
import io.fitgauge.fit.ScoringModel;
import io.fitgauge.fit.Thresholds;
import io.fitgauge.fit.WeightGroup;
import io.fitgauge.icps.control.CriteriaReader;
import io.fitgauge.icps.control.WeightGroupsReader;
import io.fitgauge.icps.control.WrittenPart;
import io.fitgauge.icps.entity.Icp;
import io.fitgauge.icps.entity.IcpVersion;
import io.fitgauge.icps.entity.Profile;
import io.fitgauge.json.StoredJson;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes scoring models out of what is stored. */
class ModelReader {

    private final CriteriaReader reader;

    @Inject
    ModelReader(CriteriaReader reader) {
        this.reader = reader;
    }

    /** @param definitions of the attributes that the draft names, as far as they exist */
    PublishedIcp draft(Icp icp, Map<String, AttributeView> definitions) {
        return read(icp.id(), null, icp.draft(), definitions);
    }

    PublishedIcp version(IcpVersion version) {
        Map<String, AttributeView> definitions = StoredJson.list(version.attributes(), AttributeView.class).stream()
                .collect(Collectors.toMap(AttributeView::key, Function.identity()));
        return read(version.icpId(), version.version(), version.profile(), definitions);
    }

    /**
     * @param definitions of the attributes that the version names, as far as they exist now
     * @throws Refusal WRONG_STATE when they are no longer as they were
     */
    void still(IcpVersion version, Map<String, AttributeView> definitions) {
        read(version.icpId(), version.version(), version.profile(), definitions);
    }

    /** @return of what is stored */
    static List<String> attributes(Icp icp) {
        return attributes(icp.draft());
    }

    static List<String> attributes(Profile profile) {
        return StoredJson.list(profile.criteria(), CriterionBody.class).stream()
                .flatMap(WrittenPart::attributes)
                .distinct()
                .toList();
    }

    /** @throws Refusal WRONG_STATE when what it leans on has gone or has changed its kind, as under a retired ICP */
    private PublishedIcp read(
            UUID id, @Nullable Integer version, Profile profile, Map<String, AttributeView> definitions) {
        FieldErrors errors = new FieldErrors();
        List<CriterionBody> written = StoredJson.list(profile.criteria(), CriterionBody.class);
        List<Criterion> criteria = reader.read(written, definitions, errors);
        List<WeightGroup> groups = WeightGroupsReader.read(WeightGroups.read(profile.weightGroups()), written, errors);
        if (!errors.isEmpty()) {
            throw new Refusal(
                    Reason.WRONG_STATE, "Its criteria lean on what is no longer there as it was.", errors.list());
        }
        Thresholds thresholds = StoredJson.read(profile.thresholds(), Thresholds.class);
        ScoringModel model = new ScoringModel(criteria, thresholds, groups);
        return new PublishedIcp(
                id,
                profile.name(),
                version,
                model,
                criteria.stream().map(criterion -> view(criterion, definitions)).toList());
    }

    private static CriterionView view(Criterion criterion, Map<String, AttributeView> definitions) {
        List<AttributeView> attributes = criterion
                .demand()
                .leaves()
                .map(Demand.OfAttribute::attribute)
                .distinct()
                .map(key -> Objects.requireNonNull(definitions.get(key)))
                .toList();
        return new CriterionView(criterion.key(), attributes);
    }
}
