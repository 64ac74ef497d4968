package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.accounts.entity.LossReason;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.accounts.entity.Relationship;
import io.fitgauge.accounts.entity.Seniority;
import io.fitgauge.accounts.entity.Stage;
import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import java.util.List;
import java.util.stream.Stream;

/** What this room keeps of a tenant. */
class AccountData implements TenantData {

    private static final List<TenantTable> RELATED = List.of(
            TenantTable.named("contact", "id")
                    .after("account")
                    .ids("id", "account_id")
                    .texts("name", "name_key", "email", "email_key", "title", "department", "department_key")
                    .word("seniority", Seniority.class)
                    .texts("external_id")
                    .wholes("revision")
                    .instants("created_at", "updated_at")
                    .readableAs("contacts"),
            TenantTable.named("deal", "id")
                    .after("account")
                    .ids("id", "account_id")
                    .texts("name")
                    .word("stage", Stage.class)
                    .decimals("amount")
                    .texts("currency")
                    .days("opened_on", "opened_key", "closed_on", "closed_key")
                    .word("loss_reason", LossReason.class)
                    .texts("lost_reason", "referred_by", "external_id")
                    .wholes("revision")
                    .instants("created_at", "updated_at")
                    .readableAs("deals"));

    private static final List<TenantTable> TABLES = Stream.of(
                    List.of(
                            account(TenantTable.named("account", "id").ids("id"))
                                    .texts("name_key", "sector_key", "match_name")
                                    .readableAs("accounts"),
                            account(TenantTable.named("account_revision", "id", "revision")
                                            .after("account")
                                            .ids("id"))
                                    .instants("replaced_at"),
                            TenantTable.named("account_distinct", "first_id", "second_id")
                                    .after("account")
                                    .ids("first_id", "second_id", "said_by")
                                    .instants("said_at"),
                            TenantTable.named("account_merged", "id")
                                    .after("account")
                                    .ids("id", "account_id")
                                    .wholes("revision")
                                    .texts("name")
                                    .documents("conflicts")
                                    .instants("merged_at"),
                            TenantTable.named("account_alias", "external_id")
                                    .after("account")
                                    .texts("external_id")
                                    .ids("account_id"),
                            TenantTable.withheld("account_upkeep", "When its accounts were last looked after here.")),
                    RELATED,
                    ImportTables.ALL)
            .flatMap(List::stream)
            .toList();

    /** What an account and its earlier revisions have in common. */
    private static TenantTable account(TenantTable table) {
        return table.texts("name", "external_id", "domain")
                .word("relationship", Relationship.class)
                .word("fit_label", FitLabel.class)
                .texts("sector")
                .documents("industry")
                .texts("business_model")
                .decimals("employees", "product_team_size", "service_team_size", "sales_team_size", "founded_year")
                .days("customer_since")
                .decimals("company_value_amount")
                .texts("company_value_currency")
                .decimals("annual_revenue_amount")
                .texts("annual_revenue_currency")
                .decimals("annual_budget_amount")
                .texts("annual_budget_currency")
                .decimals("budget_for_us_amount")
                .texts("budget_for_us_currency")
                .decimals("marketing_budget_amount")
                .texts("marketing_budget_currency")
                .decimals("ad_spend_amount")
                .texts("ad_spend_currency")
                .documents("funding_sources", "investors")
                .texts("country", "region")
                .truths("has_physical_store", "sells_online")
                .documents("technologies", "customer_groups")
                .decimals("social_followers")
                .documents("goals", "challenges")
                .decimals("referral_likelihood")
                .documents("network")
                .decimals("pleasant_to_work_with", "profitability", "ease_of_selling")
                .documents("own")
                .ids("last_import_id")
                .word("origin_kind", Origin.Kind.class)
                .ids("origin_by", "origin_agency")
                .texts("origin_name")
                .days("origin_as_of")
                .documents("origins")
                .wholes("revision")
                .instants("created_at", "updated_at");
    }

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
