package io.fitgauge.reviews.control;

import io.fitgauge.focus.boundary.Focus;
import io.fitgauge.focus.boundary.FocusPeriod;
import io.fitgauge.icps.boundary.IcpVersionView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.knowledge.boundary.CommentView;
import io.fitgauge.knowledge.boundary.Comments;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.personas.boundary.Personas;
import io.fitgauge.reviews.entity.IcpFacts;
import io.fitgauge.reviews.entity.IcpFacts.ChangedPersona;
import io.fitgauge.reviews.entity.IcpFacts.LintFinding;
import io.fitgauge.reviews.entity.IcpFacts.NewComments;
import io.fitgauge.reviews.entity.IcpFacts.PublishedVersion;
import io.fitgauge.reviews.entity.IcpInScope;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out what is to be known of one ICP. */
public class IcpFactsFinder {

    private static final int MOST_COMMENTS = 20;

    private final Icps icps;
    private final Personas personas;
    private final Comments comments;
    private final Grounds grounds;
    private final Focus focus;
    private final Counting counting;
    private final BaselineStore baselines;
    private final ReviewStore reviews;

    @Inject
    IcpFactsFinder(
            Icps icps,
            Personas personas,
            Comments comments,
            Grounds grounds,
            Focus focus,
            Counting counting,
            BaselineStore baselines,
            ReviewStore reviews) {
        this.icps = icps;
        this.personas = personas;
        this.comments = comments;
        this.grounds = grounds;
        this.focus = focus;
        this.counting = counting;
        this.baselines = baselines;
        this.reviews = reviews;
    }

    /** @param lint as it was found */
    public IcpFacts of(Caller caller, IcpInScope icp, List<LintFinding> lint) {
        List<IcpVersionView> versions =
                icps.versions(caller, icp.id(), PageRequest.first(PageRequest.MOST)).items().stream()
                        .sorted(Comparator.comparing(IcpVersionView::version))
                        .toList();
        UUID segment = icps.find(caller, icp.id()).value().segmentId();
        Period period = Period.of(reviews.lastCompleted(icp.id(), segment), versions);
        Integer version = icp.version();
        return new IcpFacts(
                icp.id(),
                icp.name(),
                version,
                period.since(),
                period.what(),
                versionThen(versions, period),
                published(versions, period),
                changed(caller, icp.id(), period),
                lint,
                baselines.find(icp.id()).orElse(null),
                version == null ? null : counting.now(caller, icp.id(), version),
                focus.ofIcp(caller, icp.id(), FocusPeriod.ALL).wins(),
                said(caller, icp.id(), period),
                grounds.old(caller, icp.id()));
    }

    private static @Nullable Integer versionThen(List<IcpVersionView> versions, Period period) {
        return versions.stream()
                .filter(version -> !period.holds(version.publishedAt()))
                .map(IcpVersionView::version)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<PublishedVersion> published(List<IcpVersionView> versions, Period period) {
        return versions.stream()
                .filter(version -> period.holds(version.publishedAt()))
                .map(version -> new PublishedVersion(
                        version.version(), version.publishedAt(), version.why(), version.restores()))
                .toList();
    }

    private List<ChangedPersona> changed(Caller caller, UUID icp, Period period) {
        return personas.ofIcp(caller, icp).stream()
                .filter(persona -> period.holds(persona.updatedAt()))
                .map(persona -> new ChangedPersona(persona.id(), persona.name(), persona.updatedAt()))
                .toList();
    }

    private NewComments said(Caller caller, UUID icp, Period period) {
        List<UUID> said =
                comments.list(caller, icp, null, new PageRequest(PageRequest.MOST, "-createdAt", null)).items().stream()
                        .filter(comment -> period.holds(comment.createdAt()))
                        .map(CommentView::id)
                        .toList();
        return new NewComments(said.size(), said.stream().limit(MOST_COMMENTS).toList());
    }
}
