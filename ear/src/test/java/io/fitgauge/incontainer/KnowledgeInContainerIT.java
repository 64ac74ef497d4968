package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.accounts.boundary.AccountDraft;
import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.ContactDraft;
import io.fitgauge.accounts.boundary.Contacts;
import io.fitgauge.accounts.boundary.MergeRequest;
import io.fitgauge.accounts.boundary.Merging;
import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.fit.Mode;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.IcpDraft;
import io.fitgauge.icps.boundary.IcpLife;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.MatchBody;
import io.fitgauge.icps.boundary.PublishTerms;
import io.fitgauge.icps.boundary.SegmentDraft;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.knowledge.boundary.ChannelDraft;
import io.fitgauge.knowledge.boundary.Channels;
import io.fitgauge.knowledge.boundary.CommentChange;
import io.fitgauge.knowledge.boundary.CommentDraft;
import io.fitgauge.knowledge.boundary.Comments;
import io.fitgauge.knowledge.boundary.EvidenceBase;
import io.fitgauge.knowledge.boundary.EvidenceDraft;
import io.fitgauge.knowledge.boundary.EvidenceFilter;
import io.fitgauge.knowledge.boundary.EvidenceSource;
import io.fitgauge.knowledge.boundary.EvidenceView;
import io.fitgauge.knowledge.boundary.IcpChannels;
import io.fitgauge.knowledge.boundary.IcpEvidence;
import io.fitgauge.knowledge.boundary.IcpGrounds;
import io.fitgauge.knowledge.entity.About;
import io.fitgauge.knowledge.entity.ChannelKind;
import io.fitgauge.knowledge.entity.ChannelLink;
import io.fitgauge.knowledge.entity.CriterionLink;
import io.fitgauge.knowledge.entity.EvidenceKind;
import io.fitgauge.knowledge.entity.PersonAsked;
import io.fitgauge.knowledge.entity.Stance;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Evidence, channels and comments on the database, always with a second tenant who must see nothing of them. */
class KnowledgeInContainerIT extends InContainer {

    private static final PageRequest ALL = PageRequest.first(200);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Inject
    EvidenceBase evidence;

    @Inject
    IcpEvidence ofIcps;

    @Inject
    IcpChannels advice;

    @Inject
    Channels channels;

    @Inject
    Comments comments;

    @Inject
    Icps icps;

    @Inject
    IcpLife life;

    @Inject
    Segments segments;

    @Inject
    Accounts accounts;

    @Inject
    Contacts contacts;

    @Inject
    Merging merging;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Test
    void anotherTenantsKnowledgeIsNotFoundWhateverIsTriedWithIt() {
        UUID icp = icp(ours);
        UUID channel = channel(ours);
        UUID known = evidence.add(ours, draft("Ours", List.of(), List.of(on(icp, "one")), List.of(at(channel))))
                .value()
                .id();
        UUID comment = comments.write(ours, icp, new CommentDraft("one", "Why?"))
                .value()
                .id();

        refused(Reason.NOT_FOUND, () -> evidence.find(theirs, known));
        refused(Reason.NOT_FOUND, () -> evidence.change(theirs, known, 1, draft("Taken")));
        refused(Reason.NOT_FOUND, () -> evidence.remove(theirs, known, 1));
        refused(Reason.NOT_FOUND, () -> channels.find(theirs, channel));
        refused(Reason.NOT_FOUND, () -> channels.remove(theirs, channel, 1));
        refused(Reason.NOT_FOUND, () -> comments.list(theirs, icp, null, ALL));
        refused(Reason.NOT_FOUND, () -> comments.find(theirs, icp, comment));
        refused(Reason.NOT_FOUND, () -> comments.write(theirs, icp, new CommentDraft(null, "Spying")));
        refused(Reason.NOT_FOUND, () -> comments.change(theirs, icp, comment, 1, new CommentChange("Taken")));
        refused(Reason.NOT_FOUND, () -> comments.remove(theirs, icp, comment, 1));
        refused(Reason.NOT_FOUND, () -> ofIcps.of(theirs, icp));
        refused(Reason.NOT_FOUND, () -> advice.advise(theirs, icp));
        refused(Reason.INVALID, () -> evidence.add(theirs, draft("Spy", List.of(), List.of(on(icp, null)), List.of())));
        refused(Reason.INVALID, () -> evidence.add(theirs, draft("Spy", List.of(), List.of(), List.of(at(channel)))));
        assertThat(evidence.list(theirs, EvidenceFilter.ALL, ALL).items()).isEmpty();
        assertThat(channels.list(theirs, null, ALL).items()).isEmpty();
        assertThat(ofIcps.grounds(theirs, icp).supported()).isEmpty();
        assertThat(ofIcps.grounds(ours, icp).supported()).containsExactly("one");
    }

    @Test
    void ofManyChangesOfOneRevisionOneWinsWithAllThatItNames() throws Exception {
        UUID icp = icp(ours);
        Revised<EvidenceView> made = evidence.add(ours, draft("Before"));
        List<Future<?>> tries = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String name = "Change " + i;
            EvidenceDraft change =
                    draft(name, List.of(new PersonAsked(null, name, null)), List.of(on(icp, "one")), List.of());
            tries.add(threads.submit(() -> evidence.change(ours, made.value().id(), made.revision(), change)));
        }
        int winners = 0;
        for (Future<?> one : tries) {
            try {
                one.get();
                winners++;
            } catch (ExecutionException lost) {
                assertThat(Refusal.in(lost).orElseThrow().reason()).isEqualTo(Reason.STALE);
            }
        }

        Revised<EvidenceView> after = evidence.find(ours, made.value().id());
        assertThat(winners).isEqualTo(1);
        assertThat(after.revision()).isEqualTo(made.revision() + 1);
        assertThat(after.value().people())
                .extracting(PersonAsked::name)
                .containsExactly(after.value().title());
        assertThat(after.value().criteria()).hasSize(1);
    }

    @Test
    void aChangeThatChangesNothingKeepsTheRevisionAndOneOfLinksAloneDoesNot() {
        UUID icp = icp(ours);
        Revised<EvidenceView> made = evidence.add(ours, draft("Same"));
        UUID id = made.value().id();

        assertThat(evidence.change(ours, id, made.revision(), draft("Same")).revision())
                .isEqualTo(made.revision());
        assertThat(evidence.change(
                                ours, id, made.revision(), draft("Same", List.of(), List.of(on(icp, "one")), List.of()))
                        .revision())
                .isEqualTo(made.revision() + 1);
        refused(Reason.STALE, () -> evidence.remove(ours, id, made.revision()));
    }

    @Test
    void whoTurnsOutToBeOnePersonWasAskedAsOnePerson() {
        UUID from = account(ours, "Acme B.V.");
        UUID into = account(ours, "Acme");
        UUID twin = contact(from, "f@acme.example");
        UUID kept = contact(into, "F@acme.example");
        UUID other = contact(from, "other@acme.example");
        UUID id = evidence.add(
                        ours, draft("Asked", List.of(asked(twin), asked(kept), asked(other)), List.of(), List.of()))
                .value()
                .id();

        merging.merge(ours, into, 1, new MergeRequest(List.of(from), Map.of()));

        assertThat(evidence.find(ours, id).value().people())
                .extracting(PersonAsked::contactId)
                .containsExactly(kept, other);
        assertThat(evidence.find(ours, id).value().asked()).isEqualTo(3);
    }

    @Test
    void otherRoomsHearWhatAnIcpRestsOn() {
        UUID icp = icp(ours);
        UUID best = accounts.register(ours, new AccountDraft("Best", null, null, null, FitLabel.BEST, Map.of()))
                .value()
                .id();
        EvidenceDraft about = new EvidenceDraft(
                EvidenceKind.INTERVIEW,
                About.BEST,
                DAY,
                "Talked",
                "They grow.",
                new EvidenceSource("Notes", null),
                List.of(),
                null,
                List.of(best, account(ours, "Plain")),
                List.of(on(icp, "one"), new CriterionLink(icp, "two", Stance.CONTRADICTS, null)),
                List.of(),
                List.of());
        evidence.add(ours, about);
        evidence.add(ours, about);

        IcpGrounds grounds = ofIcps.grounds(ours, icp);

        assertThat(grounds.criteria()).containsExactly(Map.entry("one", DAY));
        assertThat(grounds.newest()).isEqualTo(DAY);
        assertThat(grounds.bestCustomers().behind()).isEqualTo(1);
        assertThat(grounds.bestCustomers().known()).isEqualTo(1);
        assertThat(ofIcps.grounds(theirs, icp).bestCustomers().known()).isZero();
    }

    @Test
    void aCriterionOfAnEarlierVersionCanStillBeNamedByEvidence() {
        UUID icp = icp(ours);
        life.publish(ours, icp, null, PublishTerms.NONE);
        icps.change(ours, icp, icps.find(ours, icp).revision(), icpDraft(segment(ours), "one"));
        life.publish(ours, icp, null, PublishTerms.NONE);

        EvidenceView known = evidence.add(ours, draft("Old", List.of(), List.of(on(icp, "two")), List.of()))
                .value();

        assertThat(known.criteria().get(0).gone()).isTrue();
        refused(
                Reason.INVALID,
                () -> evidence.add(ours, draft("Never", List.of(), List.of(on(icp, "three")), List.of())));
        refused(Reason.INVALID, () -> comments.write(ours, icp, new CommentDraft("two", "Gone")));
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }

    private static EvidenceDraft draft(String title) {
        return draft(title, List.of(), List.of(), List.of());
    }

    private static EvidenceDraft draft(
            String title, List<PersonAsked> people, List<CriterionLink> criteria, List<ChannelLink> channels) {
        return new EvidenceDraft(
                EvidenceKind.SURVEY,
                About.BEST,
                DAY,
                title,
                "They grow.",
                new EvidenceSource("Notes", null),
                people,
                null,
                List.of(),
                criteria,
                channels,
                List.of());
    }

    private static PersonAsked asked(UUID contact) {
        return new PersonAsked(contact, null, null);
    }

    private static CriterionLink on(UUID icp, String criterion) {
        return new CriterionLink(icp, criterion, null, null);
    }

    private static ChannelLink at(UUID channel) {
        return new ChannelLink(channel, null, null, null);
    }

    private UUID channel(Caller caller) {
        return channels.add(caller, new ChannelDraft("Fair", ChannelKind.EVENT, null))
                .value()
                .id();
    }

    private UUID account(Caller caller, String name) {
        return accounts.register(caller, new AccountDraft(name, null, null, null, null, Map.of()))
                .value()
                .id();
    }

    private UUID contact(UUID account, String email) {
        return contacts.register(ours, new ContactDraft(account, "Femke", email, null, null, null, null))
                .value()
                .id();
    }

    private UUID segment(Caller caller) {
        return segments.create(caller, new SegmentDraft("Segment", null, null, null, null))
                .value()
                .id();
    }

    /** With the criteria one and two. */
    private UUID icp(Caller caller) {
        return icps.create(caller, icpDraft(segment(caller), "one", "two"))
                .value()
                .id();
    }

    private static IcpDraft icpDraft(UUID segment, String... keys) {
        List<CriterionBody> criteria = new ArrayList<>();
        for (String key : keys) {
            MatchBody match = new MatchBody("BETWEEN", 50, 500, null, null, null, null);
            criteria.add(new CriterionBody(key, "employees", Mode.SCORE, 10, match, null, null));
        }
        return new IcpDraft("Icp", segment, null, criteria, null);
    }
}
