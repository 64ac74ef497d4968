package io.fitgauge.publishing.boundary;

import io.fitgauge.icps.boundary.IcpVersionView;
import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.Products;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.icps.boundary.WeightGroupBody;
import io.fitgauge.language.Messages;
import io.fitgauge.personas.boundary.IcpPeople;
import io.fitgauge.personas.boundary.People;
import io.fitgauge.publishing.control.Difference;
import io.fitgauge.publishing.control.PersonasDifference;
import io.fitgauge.publishing.control.Side;
import io.fitgauge.publishing.entity.Change;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.scoring.boundary.CriteriaInWords;
import io.fitgauge.scoring.boundary.CriteriaInWords.InWords;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of an ICP, or a version and the draft. */
@Stateless
public class Differences {

    /** Stands for the draft where a version's number may stand. */
    public static final String DRAFT = "draft";

    private static final String WORDS = "io.fitgauge.publishing.words";

    @Inject
    Icps icps;

    @Inject
    Segments segments;

    @Inject
    Products products;

    @Inject
    People people;

    @Inject
    CriteriaInWords words;

    /**
     * @param from a version's number, or {@code draft}
     * @param to likewise
     * @throws Refusal NOT_FOUND; WRONG_STATE when the draft leans on what is no longer there
     */
    public VersionDiff between(Caller caller, UUID icp, String from, String to) {
        Messages messages = words(caller);
        List<Change> changes = new Difference(side(caller, icp, from), side(caller, icp, to), messages).changes();
        String text = changes.isEmpty()
                ? messages.text("nothing")
                : changes.stream().map(Change::text).collect(Collectors.joining("\n"));
        return new VersionDiff(icp, from, to, changes, text);
    }

    /**
     * What a version says otherwise than the one before it; all that it says when it is the first.
     *
     * @throws Refusal NOT_FOUND
     */
    public List<VersionChange> since(Caller caller, UUID icp, int version) {
        Side now = version(caller, icp, version);
        Side before = version == 1 ? now.emptied() : version(caller, icp, version - 1);
        return new Difference(before, now, words(caller))
                .changes().stream()
                        .map(change -> VersionChange.of(change, before, now))
                        .toList();
    }

    /** What differs between personas and value trees, whether they were published or not. */
    public List<VersionChange> between(Caller caller, IcpPeople before, IcpPeople now) {
        return new PersonasDifference(before, now, words(caller))
                .changes().stream().map(VersionChange::of).toList();
    }

    private static Messages words(Caller caller) {
        return Messages.of(caller.language(), WORDS);
    }

    private Side side(Caller caller, UUID icp, String state) {
        return state.equals(DRAFT) ? draft(caller, icp) : version(caller, icp, number(icp, state));
    }

    private Side draft(Caller caller, UUID icp) {
        IcpView view = icps.find(caller, icp).value();
        return new Side(
                view.name(),
                view.segmentId(),
                segment(caller, view.segmentId()),
                view.productId(),
                product(caller, view.productId()),
                view.criteria(),
                view.thresholds(),
                groups(view.weightGroups()),
                said(caller, icps.draft(caller, icp)),
                people.ofIcp(caller, icp));
    }

    private Side version(Caller caller, UUID icp, int number) {
        IcpVersionView view = icps.version(caller, icp, number);
        return new Side(
                view.name(),
                view.segmentId(),
                segment(caller, view.segmentId()),
                view.productId(),
                product(caller, view.productId()),
                view.criteria(),
                view.thresholds(),
                groups(view.weightGroups()),
                said(caller, icps.published(caller, icp, number)),
                IcpPeople.read(icps.personas(caller, icp, number).orElse(null)));
    }

    private static List<WeightGroupBody> groups(@Nullable List<WeightGroupBody> groups) {
        return groups == null ? List.of() : groups;
    }

    private static int number(UUID icp, String state) {
        try {
            return Integer.parseInt(state);
        } catch (NumberFormatException notOne) {
            throw Refusal.notFound("version", state);
        }
    }

    /** A segment or product that is gone meanwhile has no name any more. */
    private String segment(Caller caller, UUID id) {
        return segments.name(caller, id).orElse(id.toString());
    }

    private @Nullable String product(Caller caller, @Nullable UUID id) {
        return id == null ? null : products.name(caller, id).orElse(id.toString());
    }

    private Map<String, Side.Said> said(Caller caller, PublishedIcp icp) {
        return words.of(icp, caller.language()).stream()
                .collect(Collectors.toMap(
                        InWords::key,
                        criterion -> new Side.Said(criterion.label(), criterion.asks(), criterion.lists())));
    }
}
