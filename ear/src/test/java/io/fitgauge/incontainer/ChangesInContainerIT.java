package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.changes.boundary.ChangeFilter;
import io.fitgauge.changes.boundary.ChangeNoticeKind;
import io.fitgauge.changes.boundary.ChangeView;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.paging.Revised;
import io.fitgauge.personas.boundary.Buying;
import io.fitgauge.personas.boundary.Height;
import io.fitgauge.personas.boundary.Level;
import io.fitgauge.personas.boundary.Motivation;
import io.fitgauge.personas.boundary.PersonaDraft;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.personas.boundary.Personal;
import io.fitgauge.personas.boundary.Professional;
import io.fitgauge.personas.boundary.ValueNode;
import io.fitgauge.personas.boundary.ValueTreeDraft;
import io.fitgauge.publishing.boundary.RollbackWish;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Notices of what changed: one an event, read by everybody of the tenant, and by nobody else. */
class ChangesInContainerIT extends ChangesInContainer {

    @Test
    void eachStepInTheLifeOfAnIcpIsToldOnce() {
        UUID icp = icp(10);
        publish(icp, "Ten people can use it.");
        edit(icp, 25);
        publish(icp, null);
        publishing.rollBack(ida, icp, null, new RollbackWish(1, "Too strict."));
        life.retire(ida, icp, null);

        List<ChangeView> told = settled();

        assertThat(told)
                .extracting(ChangeView::kind)
                .containsExactly(
                        ChangeNoticeKind.ICP_RETIRED,
                        ChangeNoticeKind.ICP_ROLLED_BACK,
                        ChangeNoticeKind.ICP_PUBLISHED,
                        ChangeNoticeKind.ICP_PUBLISHED);
        assertThat(told)
                .extracting(ChangeView::title)
                .containsExactly(
                        "“Studios” is no longer in use",
                        "“Studios”: back to version 1, as version 3",
                        "“Studios”: version 2 is in use",
                        "“Studios” is in use from now on");
        assertThat(told.get(1).what()).containsExactly("Employees: now at least 10, before at least 25.");
        assertThat(told.get(2).what()).containsExactly("Employees: now at least 25, before at least 10.");
        assertThat(told.get(3)).satisfies(first -> {
            assertThat(first.what()).containsExactly("New criterion: Employees: at least 10 (weight 10).");
            assertThat(first.why()).isEqualTo("Ten people can use it.");
            assertThat(first.by()).isEqualTo(ida.actor().id());
            assertThat(first.byName()).isEqualTo("Ida Quastenberg");
            assertThat(first.icpId()).isEqualTo(icp);
            assertThat(first.version()).isEqualTo(1);
            assertThat(first.meaning().sales()).contains("Find this out, for it counts now: Employees: at least 10.");
            assertThat(first.meaning().marketing())
                    .contains("Aim target lists and campaigns at: Employees: at least 10.");
            assertThat(first.meaning().product()).isEmpty();
            assertThat(first.of()).isEqualTo(2);
        });
        assertThat(changes.list(stranger, ChangeFilter.ALL, ALL).items()).isEmpty();
    }

    @Test
    void aNoticeIsReadInTheReadersLanguageAndFoundByWhatItIsAbout() {
        UUID icp = icp(10);
        publish(icp, null);
        UUID id = settled().get(0).id();

        assertThat(changes.find(jan.reading(Locale.GERMAN), id).value().title())
                .isEqualTo("„Studios“ ist ab jetzt in Gebrauch");
        assertThat(listed(new ChangeFilter(ChangeNoticeKind.ICP_PUBLISHED, icp, false)))
                .hasSize(1);
        assertThat(listed(new ChangeFilter(ChangeNoticeKind.ICP_RETIRED, null, null)))
                .isEmpty();
        assertThat(listed(new ChangeFilter(null, UUID.randomUUID(), null))).isEmpty();
        assertThat(listed(new ChangeFilter(null, null, true))).isEmpty();
    }

    @Test
    void anEventThatIsDeliveredAgainMakesNoSecondNotice() {
        UUID icp = icp(10);
        publish(icp, null);
        settled();
        StoredEvent event =
                new StoredEvent(UUID.randomUUID(), "icp.retired", "icp", icp, "{}", ida.actor(), clock.instant());

        notices.make(system(), event);
        notices.make(system(), event);

        assertThat(settled()).hasSize(2);
    }

    @Test
    void templatesAndReviewsAreToldByWhatTheirEventsSay() {
        UUID icp = icp(10);
        UUID review = UUID.randomUUID();
        UUID template = UUID.randomUUID();
        happens(
                "template.received",
                "template",
                template,
                "{\"name\":\"Shops\",\"kind\":\"PERSONA\",\"fromAgency\":\"" + UUID.randomUUID() + "\"}");
        happens(
                "review.completed",
                "review",
                review,
                review(icp, ",\"outcome\":\"CONFIRMED\",\"note\":\"All holds.\""));
        happens(
                "review.postponed",
                "review",
                review,
                review(icp, ",\"previousDueOn\":\"2027-01-04\",\"reason\":\"Fair\""));

        List<ChangeView> told = settled();

        assertThat(told)
                .extracting(ChangeView::kind)
                .containsExactlyInAnyOrder(
                        ChangeNoticeKind.TEMPLATE_RECEIVED,
                        ChangeNoticeKind.REVIEW_COMPLETED,
                        ChangeNoticeKind.REVIEW_POSTPONED);
        assertThat(one(told, ChangeNoticeKind.TEMPLATE_RECEIVED)).satisfies(change -> {
            assertThat(change.templateId()).isEqualTo(template);
            assertThat(change.title()).isEqualTo("New template: “Shops”");
            assertThat(change.meaning().marketing()).hasSize(1);
        });
        assertThat(one(told, ChangeNoticeKind.REVIEW_COMPLETED)).satisfies(change -> {
            assertThat(change.title()).isEqualTo("Review completed: the ICP “Studios”");
            assertThat(change.what()).containsExactly("Outcome: confirmed, nothing changes.");
            assertThat(change.why()).isEqualTo("All holds.");
            assertThat(change.icpId()).isEqualTo(icp);
            assertThat(change.reviewId()).isEqualTo(review);
        });
        assertThat(one(told, ChangeNoticeKind.REVIEW_POSTPONED).what())
                .containsExactly("Now due on February 1, 2027, before on January 4, 2027.");
    }

    private static String review(UUID icp, String more) {
        return "{\"scope\":\"ICP\",\"subjectId\":\"" + icp + "\",\"dueOn\":\"2027-02-01\"" + more + "}";
    }

    @Test
    void workOnADraftDisturbsNobodyUntilItIsPublished() {
        UUID icp = icp(10);
        personas.create(ida, persona(icp, "Idle tills", Level.USER));

        assertThat(settled()).isEmpty();
        publish(icp, null);

        assertThat(settled()).singleElement().satisfies(change -> assertThat(change.what())
                .contains("New persona: “Idle tills”."));
    }

    @Test
    void aPersonaOfAnIcpInUseIsToldOfStepByStepAndPublishingItTellsNoneOfItTwice() {
        UUID icp = icp(10);
        publish(icp, null);
        Revised<PersonaView> persona = personas.create(ida, persona(icp, "Idle tills", Level.USER));
        settled();
        personas.change(
                ida, persona.value().id(), persona.revision(), persona(icp, "Idle tills", Level.DEPARTMENT_HEAD));
        settled();
        trees.put(ida, icp, 0, new ValueTreeDraft(List.of(new ValueNode("a", "Money", Height.TOP, null))));
        settled();
        publish(icp, null);

        List<ChangeView> told = settled();

        assertThat(told)
                .extracting(ChangeView::title)
                .containsExactly(
                        "“Studios”: version 2 is in use",
                        "“Studios”: the value tree changed",
                        "“Studios”: persona “Idle tills” changed",
                        "“Studios”: new persona “Idle tills”",
                        "“Studios” is in use from now on");
        assertThat(told.get(2).personaId()).isEqualTo(persona.value().id());
        assertThat(told.get(2).what()).containsExactly("Persona “Idle tills”: level changed.");
    }

    @Test
    void aRollbackBringsPersonasBackWithoutANoticeOfEach() {
        UUID icp = icp(10);
        Revised<PersonaView> first = personas.create(ida, persona(icp, "First", Level.USER));
        settled(); // events of personas and of their ICP are told side by side
        publish(icp, null);
        settled();
        personas.remove(ida, first.value().id(), first.revision());
        settled();
        personas.create(ida, persona(icp, "Second", Level.USER));
        settled();
        publish(icp, null);
        publishing.rollBack(ida, icp, null, new RollbackWish(1, null));

        assertThat(settled())
                .extracting(ChangeView::kind)
                .containsExactly(
                        ChangeNoticeKind.ICP_ROLLED_BACK,
                        ChangeNoticeKind.ICP_PUBLISHED,
                        ChangeNoticeKind.PERSONA_CHANGED,
                        ChangeNoticeKind.PERSONA_CHANGED,
                        ChangeNoticeKind.ICP_PUBLISHED);
    }

    @Test
    void movingAPersonaMovesTheOthersAndIsToldByThePublishing() {
        UUID icp = icp(10);
        personas.create(ida, persona(icp, "First", Level.USER));
        Revised<PersonaView> second = personas.create(ida, persona(icp, "Second", Level.USER));
        publish(icp, null);
        personas.change(
                ida,
                second.value().id(),
                second.revision(),
                new PersonaDraft(
                        icp,
                        "Second",
                        1,
                        Level.USER,
                        Personal.NOTHING,
                        Professional.NOTHING,
                        Motivation.NOTHING,
                        Buying.NOTHING,
                        List.of()));

        assertThat(settled()).hasSize(1);
        publish(icp, null);
        assertThat(settled().get(0).what()).contains("Persona “Second”: priority changed.");
    }
}
