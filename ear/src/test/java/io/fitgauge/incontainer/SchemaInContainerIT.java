package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Every key of the live schema starts with the tenant, or stands here with its reason. */
class SchemaInContainerIT extends InContainer {

    private static final Map<String, String> WITHOUT_TENANT = Map.of(
            "access_stamp", "random ids and numbers, which every node reads for all tenants at once",
            "flyway_schema_history", "says which migrations ran",
            "identity", "belongs to the owner of a mailbox, who may be a user of several tenants",
            "job_node", "says which servers are alive",
            "signing_key", "belongs to the installation: all tenants' tokens are signed with it");

    private static final Map<String, String> OTHER_KEYS = Map.of(
            "membership.membership_identity", "the one way from a tenant's user to the identity with a proven mailbox",
            "tenant.tenant_public_id", "a token names the tenant by it, before there is a caller",
            "tenant.tenant_slug", "a login names the tenant by it, before there is a caller",
            "tenant.tenant_agency", "the one way from tenant to tenant: a client's agency");

    private static final Map<String, String> GO_WITH_OTHERS = Map.ofEntries(
            Map.entry("contact", "told of one by one when its account goes"),
            Map.entry("deal", "told of one by one when its account goes"),
            Map.entry("account_revision", "says what the account was"),
            Map.entry("account_alias", "says what else the account was called"),
            Map.entry("account_merged", "says what the account was made of"),
            Map.entry("account_distinct", "says what the account is not"),
            Map.entry("score", "calculated"),
            Map.entry("score_history", "calculated"),
            Map.entry("target_list_entry", "the list is told of"),
            Map.entry("evidence_person", "told of with the evidence; a contact takes along that it was asked"),
            Map.entry("evidence_account", "told of with the evidence; an account takes along that it was named"),
            Map.entry("evidence_link", "told of with the evidence; an ICP that was never published is of no matter"),
            Map.entry("icp_approval", "of no use without the draft"),
            Map.entry("icp_comment", "of no use without the ICP"),
            Map.entry("icp_committee", "of no use without the ICP"),
            Map.entry("committee_member", "of no use without the contact"),
            Map.entry("committee_change", "of no use without the contact"),
            Map.entry("lost_committee", "of no use without the deal"),
            Map.entry("lost_committee_member", "of no use without the contact; the count stays"),
            Map.entry("persona", "of no use without the draft"),
            Map.entry("value_tree", "of no use without the draft"),
            Map.entry("template_push", "of no use without the template"),
            Map.entry("template_use", "of no use without the ICP"),
            Map.entry("review_schedule_reviewer", "told of with the schedule; a user takes along that they review"),
            Map.entry("review_schedule_day", "of no use without the schedule"),
            Map.entry("calendar_feed", "of no use without its user"),
            Map.entry("refresh_token", "sessions end with their user"),
            Map.entry("one_time_link", "of no use without its user"),
            Map.entry("change_reader", "of no use without its person"),
            Map.entry("notification_receipt", "of no use without its person, nor without what it is about"),
            Map.entry("notification_mailing", "of no use without its person"),
            Map.entry("notification_preference", "of no use without its person"),
            Map.entry("mail_stop", "of no use without its person"),
            Map.entry("issuer_subject", "of no use without its user or issuer"),
            Map.entry("api_client_secret", "of no use without its client"),
            Map.entry("webhook_secret", "told of one by one when its webhook goes"),
            Map.entry("webhook_line", "of no use without its webhook"),
            Map.entry("webhook_delivery", "of no use without its webhook"),
            Map.entry("api_client_use", "of no use without its client"));

    @Resource(lookup = "jdbc/fitgauge")
    DataSource database;

    @Test
    void everyTableBelongsToATenantOrIsKnownNotTo() throws SQLException {
        assertThat(tables("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_name NOT IN (SELECT table_name FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND column_name = 'tenant_id' AND is_nullable = 'NO')"))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_TENANT.keySet());
    }

    @Test
    void everyTableHasAPrimaryKey() throws SQLException {
        assertThat(tables("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_name NOT IN (SELECT table_name FROM information_schema.table_constraints"
                        + " WHERE table_schema = DATABASE() AND constraint_type = 'PRIMARY KEY')"))
                .isEmpty();
    }

    @Test
    void everyPrimaryAndUniqueKeyStartsWithTheTenant() throws SQLException {
        assertThat(keys("SELECT DISTINCT table_name, index_name FROM information_schema.statistics"
                        + " WHERE table_schema = DATABASE() AND non_unique = 0 AND seq_in_index = 1"
                        + " AND column_name <> 'tenant_id'"))
                .isSubsetOf(OTHER_KEYS.keySet());
    }

    @Test
    void everyForeignKeyStartsWithTheTenantOnBothSides() throws SQLException {
        assertThat(keys("SELECT table_name, constraint_name FROM information_schema.key_column_usage"
                        + " WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL"
                        + " AND ordinal_position = 1"
                        + " AND (column_name <> 'tenant_id' OR referenced_column_name <> 'tenant_id')"))
                .isSubsetOf(OTHER_KEYS.keySet());
    }

    @Test
    void everyTableOfATenantIsTiedToTenants() throws SQLException {
        assertThat(tables("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_name NOT IN (SELECT table_name FROM information_schema.key_column_usage"
                        + " WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL"
                        + " AND column_name = 'tenant_id')"))
                .containsExactlyInAnyOrder(
                        "tenant", "access_stamp", "identity", "signing_key", "job_node", "flyway_schema_history");
    }

    /** What goes with another row, the audit does not hear of by itself. */
    @Test
    void nothingThatTellsGoesWithAnotherRowUnnoticed() throws SQLException {
        assertThat(rows("SELECT table_name, referenced_table_name FROM information_schema.referential_constraints"
                                + " WHERE constraint_schema = DATABASE() AND delete_rule <> 'RESTRICT'"
                                + " AND delete_rule <> 'NO ACTION'")
                        .stream()
                        .map(row -> row.get(0))
                        .distinct())
                .isSubsetOf(GO_WITH_OTHERS.keySet());
    }

    @Test
    void theReasonsAreAboutWhatIsThere() throws SQLException {
        Set<String> all =
                new TreeSet<>(keys("SELECT table_name, constraint_name FROM information_schema.table_constraints"
                        + " WHERE table_schema = DATABASE()"));
        assertThat(all).containsAll(OTHER_KEYS.keySet());
    }

    /** @return without those that have their reason, when it is keys that were asked for */
    private List<String> keys(String sql) throws SQLException {
        return rows(sql).stream()
                .filter(row -> !WITHOUT_TENANT.containsKey(row.get(0)))
                .map(row -> String.join(".", row))
                .toList();
    }

    private List<String> tables(String sql) throws SQLException {
        return rows(sql).stream().map(row -> row.get(0)).toList();
    }

    private List<List<String>> rows(String sql) throws SQLException {
        List<List<String>> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                found.add(columns == 1 ? List.of(rows.getString(1)) : List.of(rows.getString(1), rows.getString(2)));
            }
        }
        return found;
    }
}
