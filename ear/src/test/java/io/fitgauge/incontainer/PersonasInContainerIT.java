package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.fit.Mode;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.IcpDraft;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.MatchBody;
import io.fitgauge.icps.boundary.SegmentDraft;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.personas.boundary.Buying;
import io.fitgauge.personas.boundary.Height;
import io.fitgauge.personas.boundary.IcpPeople;
import io.fitgauge.personas.boundary.Level;
import io.fitgauge.personas.boundary.MatchWish;
import io.fitgauge.personas.boundary.Motivation;
import io.fitgauge.personas.boundary.People;
import io.fitgauge.personas.boundary.PersonaDraft;
import io.fitgauge.personas.boundary.PersonaMatching;
import io.fitgauge.personas.boundary.PersonaMessages;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.personas.boundary.Personal;
import io.fitgauge.personas.boundary.Personas;
import io.fitgauge.personas.boundary.Professional;
import io.fitgauge.personas.boundary.PublishedPersona;
import io.fitgauge.personas.boundary.ValueNode;
import io.fitgauge.personas.boundary.ValueTreeDraft;
import io.fitgauge.personas.boundary.ValueTrees;
import io.fitgauge.publishing.boundary.Publishing;
import io.fitgauge.publishing.boundary.RollbackWish;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Personas and value trees on the database, always with a second tenant who must see nothing of them. */
class PersonasInContainerIT extends InContainer {

    private static final PageRequest ALL = PageRequest.first(200);

    @Inject
    Personas personas;

    @Inject
    ValueTrees trees;

    @Inject
    People people;

    @Inject
    PersonaMatching matching;

    @Inject
    PersonaMessages messages;

    @Inject
    Publishing publishing;

    @Inject
    Icps icps;

    @Inject
    Segments segments;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Test
    void anotherTenantsPersonasAreNotFoundWhateverIsTriedWithThem() {
        UUID icp = icp(ours);
        UUID own = icp(theirs);
        UUID known = personas.create(ours, draft(icp, "Ours", null)).value().id();
        ValueTreeDraft tree = new ValueTreeDraft(List.of(new ValueNode("a", "Money", Height.TOP, null)));

        refused(Reason.NOT_FOUND, () -> personas.find(theirs, known));
        refused(Reason.NOT_FOUND, () -> personas.ofIcp(theirs, icp));
        refused(Reason.NOT_FOUND, () -> personas.change(theirs, known, 1, draft(own, "Taken", null)));
        refused(Reason.NOT_FOUND, () -> personas.remove(theirs, known, 1));
        refused(Reason.INVALID, () -> personas.create(theirs, draft(icp, "Spy", null)));
        refused(Reason.NOT_FOUND, () -> trees.ofIcp(theirs, icp));
        refused(Reason.NOT_FOUND, () -> trees.put(theirs, icp, 0, tree));
        refused(Reason.NOT_FOUND, () -> people.ofIcp(theirs, icp));
        refused(Reason.NOT_FOUND, () -> people.restore(theirs, icp, IcpPeople.NOBODY));
        refused(Reason.NOT_FOUND, () -> matching.match(theirs, known, MatchWish.ALL));
        refused(Reason.NOT_FOUND, () -> matching.rate(theirs, known, List.of()));
        refused(Reason.NOT_FOUND, () -> messages.ofIcp(theirs, icp));
        assertThat(personas.list(theirs, null, ALL).items()).isEmpty();
        assertThat(personas.among(theirs, List.of(known))).isEmpty();
        assertThat(personas.among(ours, List.of(known))).hasSize(1);
    }

    @Test
    void ofManyAtOnceFiveComeAndEachHasAPriorityOfItsOwn() throws Exception {
        UUID icp = icp(ours);
        List<Future<?>> tries = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            PersonaDraft draft = draft(icp, "Number " + i, i % 2 == 0 ? Integer.valueOf(1) : null);
            tries.add(threads.submit(() -> personas.create(ours, draft)));
        }
        int refused = 0;
        for (Future<?> one : tries) {
            try {
                one.get();
            } catch (ExecutionException lost) {
                assertThat(Refusal.in(lost).orElseThrow().reason()).isEqualTo(Reason.WRONG_STATE);
                refused++;
            }
        }

        assertThat(refused).isEqualTo(5);
        assertThat(personas.ofIcp(ours, icp)).extracting(PersonaView::priority).containsExactly(1, 2, 3, 4, 5);
        assertThat(icps.find(ours, icp).revision()).isEqualTo(6);
    }

    @Test
    void aChangeThatChangesNothingKeepsBothRevisions() {
        UUID icp = icp(ours);
        Revised<PersonaView> made = personas.create(ours, draft(icp, "Same", null));
        int before = icps.find(ours, icp).revision();

        Revised<PersonaView> same = personas.change(ours, made.value().id(), made.revision(), draft(icp, "Same", null));

        assertThat(same.revision()).isEqualTo(made.revision());
        assertThat(icps.find(ours, icp).revision()).isEqualTo(before);
        refused(Reason.STALE, () -> personas.remove(ours, made.value().id(), made.revision() + 1));
        UUID other = icp(ours);
        refused(
                Reason.INVALID,
                () -> personas.change(ours, made.value().id(), made.revision(), draft(other, "Moved", null)));
    }

    @Test
    void anIcpThatIsDeletedTakesItsPersonasAlong() {
        UUID icp = icp(ours);
        UUID known = personas.create(ours, draft(icp, "Gone", null)).value().id();
        trees.put(ours, icp, 0, new ValueTreeDraft(List.of(new ValueNode("a", "Money", Height.TOP, null))));

        icps.remove(ours, icp, icps.find(ours, icp).revision());

        refused(Reason.NOT_FOUND, () -> personas.find(ours, known));
    }

    @Test
    void whatWasPublishedIsWhatComesBack() {
        UUID icp = icp(ours);
        Revised<PersonaView> first = personas.create(ours, draft(icp, "First", null));
        trees.put(ours, icp, 0, new ValueTreeDraft(List.of(new ValueNode("a", "Money", Height.TOP, null))));
        IcpPeople then = people.ofIcp(ours, icp);
        publishing.publish(ours, icp, null, null);
        personas.remove(ours, first.value().id(), first.revision());
        personas.create(ours, draft(icp, "Second", null));
        trees.put(ours, icp, 1, new ValueTreeDraft(List.of()));
        publishing.publish(ours, icp, null, null);
        refused(Reason.WRONG_STATE, () -> publishing.publish(ours, icp, null, null));

        publishing.rollBack(ours, icp, null, new RollbackWish(1, null));

        assertThat(people.ofIcp(ours, icp)).isEqualTo(then);
        assertThat(IcpPeople.read(icps.personas(ours, icp, 3).orElse(null))).isEqualTo(then);
        assertThat(IcpPeople.read(icps.personas(ours, icp, 2).orElse(null)).personas())
                .extracting(PublishedPersona::name)
                .containsExactly("Second");
        refused(Reason.NOT_FOUND, () -> icps.personas(theirs, icp, 1));
    }

    @Test
    void unpublishedWorkOnPersonasSurvivesARollback() {
        UUID icp = icp(ours);
        publishing.publish(ours, icp, null, null);
        personas.create(ours, draft(icp, "Published", null));
        publishing.publish(ours, icp, null, null);
        personas.create(ours, draft(icp, "In work", null));

        publishing.rollBack(ours, icp, null, new RollbackWish(1, null));

        assertThat(personas.ofIcp(ours, icp)).extracting(PersonaView::name).containsExactly("Published", "In work");
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }

    private static PersonaDraft draft(UUID icp, String name, @Nullable Integer priority) {
        return new PersonaDraft(
                icp,
                name,
                priority,
                Level.USER,
                Personal.NOTHING,
                Professional.NOTHING,
                Motivation.NOTHING,
                Buying.NOTHING,
                List.of());
    }

    private UUID icp(Caller caller) {
        UUID segment = segments.create(caller, new SegmentDraft("Games", null, null, null, null))
                .value()
                .id();
        MatchBody match = new MatchBody("BETWEEN", 50, 500, null, null, null, null);
        CriterionBody criterion = new CriterionBody("staff", "employees", Mode.SCORE, 10, match, null, null);
        return icps.create(caller, new IcpDraft("Studios", segment, null, List.of(criterion), null))
                .value()
                .id();
    }
}
