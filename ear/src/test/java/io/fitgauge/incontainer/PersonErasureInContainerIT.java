package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.accounts.boundary.AccountDraft;
import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.ContactDraft;
import io.fitgauge.accounts.boundary.Contacts;
import io.fitgauge.archives.boundary.PersonErasures;
import io.fitgauge.archives.boundary.TenantExports;
import io.fitgauge.fit.Mode;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.IcpDraft;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.MatchBody;
import io.fitgauge.icps.boundary.SegmentDraft;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.identity.boundary.Members;
import io.fitgauge.identity.boundary.NewMember;
import io.fitgauge.identity.boundary.NewUser;
import io.fitgauge.identity.boundary.Users;
import io.fitgauge.jobs.boundary.JobState;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.knowledge.boundary.CommentDraft;
import io.fitgauge.knowledge.boundary.CommentView;
import io.fitgauge.knowledge.boundary.Comments;
import io.fitgauge.knowledge.boundary.EvidenceBase;
import io.fitgauge.knowledge.boundary.EvidenceDraft;
import io.fitgauge.knowledge.boundary.EvidenceSource;
import io.fitgauge.knowledge.boundary.EvidenceView;
import io.fitgauge.knowledge.entity.About;
import io.fitgauge.knowledge.entity.EvidenceKind;
import io.fitgauge.knowledge.entity.PersonAsked;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.KnownTenant;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Of a person who was erased, no table of their tenant says a word; what another tenant knows of them stays. */
class PersonErasureInContainerIT extends InContainer {

    private static final String NAME = "Zebulon Quastenberg";
    private static final String EMAIL = "Zebulon.Q@Canary.example";

    @Resource(lookup = "jdbc/fitgauge")
    DataSource database;

    @Inject
    PersonErasures erasures;

    @Inject
    TenantExports exports;

    @Inject
    Accounts accounts;

    @Inject
    Contacts contacts;

    @Inject
    Members members;

    @Inject
    Users users;

    @Inject
    EvidenceBase evidence;

    @Inject
    Comments comments;

    @Inject
    Icps icps;

    @Inject
    Segments segments;

    @Inject
    Jobs jobs;

    @Test
    void ofAContactNothingIsLeft() throws SQLException {
        UUID contact = contact(ours);
        contact(theirs);
        contacts.change(
                ours, contact, 1, draft(contacts.find(ours, contact).value().accountId(), "CEO " + NAME));
        UUID archive = ended(ours, exports.request(ours).id()).id();
        assertThat(tablesThatSay(hall, "zebulon")).contains("contact", "audit_entry");

        JobView receipt = ended(ours, erasures.requestOfContact(ours, contact).id());

        assertThat(receipt.state()).isEqualTo(JobState.DONE);
        assertThat(String.valueOf(receipt.result())).contains("contact=1", "tenant_export=1");
        assertThat(tablesThatSay(hall, "zebulon")).isEmpty();
        assertThat(tablesThatSay(hall, "canary")).isEmpty();
        assertThat(tablesThatSay(teahouse, "zebulon")).contains("contact", "audit_entry");
        refused(Reason.NOT_FOUND, () -> contacts.find(ours, contact));
        refused(Reason.NOT_FOUND, () -> exports.open(ours, archive));
    }

    @Test
    void ofAUserOnlyAnIdIsLeftThatNothingExplains() throws SQLException {
        Caller admin = administrator(hall);
        UUID user = users.invite(admin, new NewUser(EMAIL, NAME, "Sales", Role.SALES, null))
                .value()
                .id();
        Caller person = new Caller(hall.key(), Actor.person(user), Access.of(Role.SALES), Locale.ENGLISH);
        accounts.register(person, new AccountDraft("Anvils", "A-1", null, null, null, Map.of()));
        users.invite(administrator(teahouse), new NewUser(EMAIL, NAME, null, Role.SALES, null));

        JobView receipt = ended(ours, erasures.requestOfUser(admin, user).id());

        assertThat(String.valueOf(receipt.result())).contains("membership=1");
        assertThat(tablesThatSay(hall, "zebulon")).isEmpty();
        assertThat(tablesThatSay(teahouse, "zebulon")).contains("membership");
        assertThat(tablesThatSay(hall, user.toString())).contains("audit_entry");
    }

    @Test
    void ofWhoeverIsNamedByEvidenceAndCommentsNothingIsLeft() throws SQLException {
        UUID contact = contact(ours);
        UUID icp = icp();
        Revised<EvidenceView> said = evidence.add(ours, said("We met " + NAME, contact));
        evidence.change(
                ours, said.value().id(), said.revision(), said("Wrote to " + EMAIL.toUpperCase(Locale.ROOT), contact));
        comments.write(ours, icp, new CommentDraft(null, NAME + " should know"));
        assertThat(tablesThatSay(hall, "zebulon"))
                .contains("evidence", "evidence_person", "icp_comment", "audit_entry");

        JobView receipt = ended(ours, erasures.requestOfContact(ours, contact).id());

        assertThat(String.valueOf(receipt.result())).contains("icp_comment=1", "evidence=");
        assertThat(tablesThatSay(hall, "zebulon")).isEmpty();
        assertThat(tablesThatSay(hall, "canary")).isEmpty();
        EvidenceView left = evidence.find(ours, said.value().id()).value();
        assertThat(left.finding()).isEqualTo("Wrote to (erased)");
        assertThat(left.people()).containsExactly(new PersonAsked(null, "(erased)", "CEO"));
        assertThat(left.asked()).isEqualTo(2);
        assertThat(comments.list(ours, icp, null, PageRequest.first(10)).items())
                .extracting(CommentView::text)
                .containsExactly("(erased) should know");
    }

    private EvidenceDraft said(String finding, UUID contact) {
        return new EvidenceDraft(
                EvidenceKind.INTERVIEW,
                About.BEST,
                LocalDate.of(2026, 1, 5),
                "Talk with " + NAME,
                finding,
                new EvidenceSource("Notes of " + NAME, "https://notes.example/" + EMAIL),
                List.of(new PersonAsked(contact, null, null), new PersonAsked(null, NAME, "CEO")),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private UUID icp() {
        UUID segment = segments.create(ours, new SegmentDraft("Segment", null, null, null, null))
                .value()
                .id();
        MatchBody match = new MatchBody("BETWEEN", 50, 500, null, null, null, null);
        CriterionBody criterion = new CriterionBody("one", "employees", Mode.SCORE, 10, match, null, null);
        return icps.create(ours, new IcpDraft("Icp", segment, null, List.of(criterion), null))
                .value()
                .id();
    }

    @Test
    void theLastAdministratorStaysAndWhoIsNotHereIsNotFound() {
        Caller admin = administrator(hall);
        UUID contact = contact(ours);

        refused(
                Reason.WRONG_STATE,
                () -> erasures.requestOfUser(admin, admin.actor().id()));
        refused(
                Reason.NOT_FOUND,
                () -> erasures.requestOfUser(
                        administrator(teahouse), admin.actor().id()));
        refused(Reason.NOT_FOUND, () -> erasures.requestOfContact(theirs, contact));
        assertThat(contacts.find(ours, contact).value().name()).isEqualTo(NAME);
    }

    private Caller administrator(KnownTenant tenant) {
        Caller system = Caller.system(tenant.key());
        UUID id = members.ensure(
                system,
                new NewMember("boss@" + tenant.view().slug(), "Boss", "correct-horse-battery", Role.TENANT_ADMIN));
        return new Caller(tenant.key(), Actor.person(id), Access.of(Role.TENANT_ADMIN), Locale.ENGLISH);
    }

    private UUID contact(Caller caller) {
        UUID account = accounts.register(caller, new AccountDraft("Anvils", null, null, null, null, Map.of()))
                .value()
                .id();
        return contacts.register(caller, draft(account, null)).value().id();
    }

    private static ContactDraft draft(UUID account, String title) {
        return new ContactDraft(account, NAME, EMAIL, title, null, null, "P-1");
    }

    private JobView ended(Caller caller, UUID job) {
        Caller system = Caller.system(caller.tenant());
        eventually(() -> jobs.find(system, job).value().finishedAt() != null);
        return jobs.find(system, job).value();
    }

    /** Looks into every row of the tenant, whatever its table. */
    private TreeSet<String> tablesThatSay(KnownTenant tenant, String word) throws SQLException {
        TreeSet<String> saying = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " WHERE tenant_id = "
                        + tenant.key().number())) {
                    while (rows.next()) {
                        if (says(rows, word)) {
                            saying.add(table);
                        }
                    }
                }
            }
        }
        return saying;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("SELECT table_name FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND column_name = 'tenant_id' AND table_name <> 'tenant'")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static boolean says(ResultSet row, String word) throws SQLException {
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            byte[] bytes = row.getBytes(i);
            if (bytes != null
                    && new String(bytes, StandardCharsets.ISO_8859_1)
                            .toLowerCase(Locale.ROOT)
                            .contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
