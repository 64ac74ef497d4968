package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.changes.boundary.AcknowledgementView;
import io.fitgauge.changes.boundary.ChangeView;
import io.fitgauge.changes.boundary.OpenChange;
import io.fitgauge.notifications.boundary.NewsKind;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.ChangesPractice;
import io.fitgauge.tenants.boundary.Practice;
import io.fitgauge.tenants.boundary.TenantSettings;
import io.fitgauge.tenants.boundary.TenantView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who has acknowledged a change, who is reminded of it, and what is left of somebody who is erased. */
class AcknowledgementsInContainerIT extends ChangesInContainer {

    @Test
    void whoHasAcknowledgedIsSeenByEverybodyAndByNobodyElse() {
        publish(icp(10), null);
        UUID id = settled().get(0).id();

        changes.acknowledge(jan, id);
        ChangeView again = changes.acknowledge(jan, id);

        assertThat(again.acknowledgedAt()).isNotNull();
        assertThat(List.of(again.acknowledged(), again.of())).containsExactly(1, 2);
        assertThat(changes.find(ida, id).value().acknowledgedAt()).isNull();
        assertThat(waitingFor(id)).containsExactly("Ida Quastenberg");
        assertThat(changes.unacknowledged(ida)).singleElement().satisfies(open -> {
            assertThat(open.changeId()).isEqualTo(id);
            assertThat(open.waitingFor()).containsExactly(ida.actor().id());
        });
        assertThat(changes.countUnacknowledged(ida)).isEqualTo(1);
        changes.acknowledge(ida, id);
        assertThat(changes.countUnacknowledged(ida)).isZero();
        assertThat(changes.unacknowledged(ida)).isEmpty();

        refused(Reason.NOT_FOUND, () -> changes.find(stranger, id));
        refused(Reason.NOT_FOUND, () -> changes.acknowledge(stranger, id));
        refused(Reason.NOT_FOUND, () -> changes.acknowledgements(stranger, id, null, ALL));
        assertThat(changes.unacknowledged(stranger)).isEmpty();
        assertThat(changes.countUnacknowledged(stranger)).isZero();
    }

    @Test
    void whoCameLaterNeedNotButMayAndWhoOnlyVisitsMayNot() {
        publish(icp(10), null);
        UUID id = settled().get(0).id();
        Caller late = member(hall, "Late Quastenberg", Role.SALES);

        assertThat(changes.find(late, id).value().of()).isEqualTo(2);
        assertThat(changes.acknowledge(late, id).of()).isEqualTo(3);
        refused(
                Reason.ROLE_TOO_SMALL,
                () -> changes.acknowledge(
                        new Caller(
                                hall.key(),
                                Actor.person(UUID.randomUUID(), UUID.randomUUID()),
                                Access.of(Role.VIEWER),
                                Locale.ENGLISH),
                        id));
        refused(
                Reason.ROLE_TOO_SMALL,
                () -> changes.acknowledge(
                        new Caller(
                                hall.key(),
                                Actor.apiClient(UUID.randomUUID()),
                                Access.of(Set.of("changes:read")),
                                Locale.ENGLISH),
                        id));
    }

    @Test
    void whoIsBlockedIsNeitherCountedNorReminded() {
        publish(icp(10), null);
        UUID id = settled().get(0).id();
        UUID user = jan.actor().key();
        users.change(ida, user, users.find(ida, user).revision(), blocked());

        assertThat(changes.find(ida, id).value().of()).isEqualTo(1);
        assertThat(changes.unacknowledged(ida))
                .extracting(OpenChange::waitingFor)
                .containsExactly(List.of(ida.actor().key()));
        reminding.remind(system(), id);
        assertThat(changes.acknowledgements(ida, id, null, ALL).items())
                .singleElement()
                .satisfies(reader -> assertThat(reader.remindedAt()).isNotNull());
    }

    @Test
    void whoHasNotAcknowledgedIsRemindedThreeTimesAWeekApart() {
        LocalDate today = day.today(system());
        publish(icp(10), null);
        UUID id = settled().get(0).id();
        assertThat(nextReminder(id)).contains(today.plusDays(7));
        changes.acknowledge(jan, id);

        for (int i = 0; i < 4; i++) {
            reminding.remind(system(), id);
        }

        assertThat(changes.acknowledgements(ida, id, null, ALL).items())
                .filteredOn(reader -> reader.remindedAt() != null)
                .extracting(AcknowledgementView::name)
                .containsExactly("Ida Quastenberg");
        assertThat(told(ida)).containsExactly("ACKNOWLEDGE", "ACKNOWLEDGE", "ACKNOWLEDGE", "CHANGE");
        assertThat(told(jan)).containsExactly("CHANGE");
        assertThat(told(stranger)).isEmpty();
    }

    @Test
    void aTenantThatWantsNoRemindersHasNone() {
        Revised<TenantView> now = tenants.mine(ida);
        TenantView view = now.value();
        tenants.change(
                ida,
                now.revision(),
                new TenantSettings(
                        view.name(),
                        view.locale(),
                        view.timeZone(),
                        view.currency(),
                        new Practice(null, null, new ChangesPractice(0, null))));
        publish(icp(10), null);
        UUID id = settled().get(0).id();

        reminding.remind(system(), id);

        assertThat(nextReminder(id)).isEmpty();
        assertThat(changes.acknowledgements(ida, id, null, ALL).items())
                .extracting(AcknowledgementView::remindedAt)
                .containsOnlyNulls();
    }

    @Test
    void ofAPersonWhoIsErasedNoNoticeSaysAWord() {
        publish(icp(10), "Jan Quastenberg said so.");
        settled();
        UUID job = erasures.requestOfUser(ida, jan.actor().key()).id();
        eventually(() -> jobs.find(ida, job).value().finishedAt() != null);

        assertThat(settled()).singleElement().satisfies(change -> {
            assertThat(change.why()).isEqualTo("(erased) said so.");
            assertThat(change.of()).isEqualTo(1);
        });
        assertThat(notifications.list(ida, null, ALL).items())
                .filteredOn(told -> told.kind() == NewsKind.CHANGE)
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.toString()).doesNotContainIgnoringCase("Quastenberg"));
    }
}
