package io.fitgauge.attributes.boundary;

import io.fitgauge.attributes.control.Scale;
import io.fitgauge.fit.AttributeType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The attributes that every tenant has, in the contract's order. Read-only; their keys are promises. */
public final class BuiltIn {

    private static final String PEOPLE = "people";

    private static final List<AttributeView> ALL = List.of(
            of(Category.FIRMOGRAPHIC, "sector", "Sector", AttributeType.TEXT),
            of(Category.FIRMOGRAPHIC, "industry", "Industry", AttributeType.INDUSTRY),
            choice(Category.FIRMOGRAPHIC, "businessModel", "Business model", List.of("B2B", "B2C", "B2B2C", "B2G")),
            number(Category.FIRMOGRAPHIC, "employees", "Employees", PEOPLE),
            number(Category.FIRMOGRAPHIC, "productTeamSize", "Product team size", PEOPLE),
            number(Category.FIRMOGRAPHIC, "serviceTeamSize", "Service team size", PEOPLE),
            number(Category.FIRMOGRAPHIC, "salesTeamSize", "Sales team size", PEOPLE),
            number(Category.FIRMOGRAPHIC, "foundedYear", "Year founded", null),
            of(Category.FIRMOGRAPHIC, "customerSince", "Customer since", AttributeType.DATE),
            of(Category.ECONOMIC, "companyValue", "Company value", AttributeType.MONEY),
            of(Category.ECONOMIC, "annualRevenue", "Annual revenue", AttributeType.MONEY),
            of(Category.ECONOMIC, "annualBudget", "Annual budget", AttributeType.MONEY),
            of(Category.ECONOMIC, "budgetForUs", "Budget for us", AttributeType.MONEY),
            of(Category.ECONOMIC, "marketingBudget", "Marketing budget", AttributeType.MONEY),
            of(Category.ECONOMIC, "adSpend", "Ad spend", AttributeType.MONEY),
            of(Category.ECONOMIC, "fundingSources", "Funding sources", AttributeType.TAGS),
            of(Category.ECONOMIC, "investors", "Investors", AttributeType.TAGS),
            of(Category.GEOGRAPHIC, "country", "Country", AttributeType.COUNTRY),
            of(Category.GEOGRAPHIC, "region", "Region", AttributeType.TEXT),
            of(Category.GEOGRAPHIC, "hasPhysicalStore", "Has a physical store", AttributeType.BOOLEAN),
            of(Category.GEOGRAPHIC, "sellsOnline", "Sells online", AttributeType.BOOLEAN),
            of(Category.TECHNOGRAPHIC, "technologies", "Technologies", AttributeType.TAGS),
            of(Category.AUDIENCE, "customerGroups", "Customer groups", AttributeType.TAGS),
            number(Category.AUDIENCE, "socialFollowers", "Social media followers", PEOPLE),
            of(Category.STRATEGIC, "goals", "Goals", AttributeType.TAGS),
            of(Category.STRATEGIC, "challenges", "Challenges", AttributeType.TAGS),
            number(Category.RELATIONAL, "referralLikelihood", "Likelihood to refer us", null),
            of(Category.RELATIONAL, "network", "Network", AttributeType.TAGS),
            number(Category.RELATIONAL, "pleasantToWorkWith", "Pleasant to work with", null),
            number(Category.RELATIONAL, "profitability", "Profitability", null),
            number(Category.RELATIONAL, "easeOfSelling", "Ease of selling", null));

    private static final Map<String, AttributeView> BY_KEY = byKey(ALL);

    private static final Map<String, Scale> SCALES = Map.of(
            "referralLikelihood", new Scale(0, 10),
            "pleasantToWorkWith", new Scale(1, 5),
            "profitability", new Scale(1, 5),
            "easeOfSelling", new Scale(1, 5));

    private BuiltIn() {}

    public static List<AttributeView> all() {
        return ALL;
    }

    /** @return unmodifiable, in the same order */
    public static Map<String, AttributeView> byKey() {
        return BY_KEY;
    }

    public static Optional<AttributeView> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** The scale of a built-in rating; a tenant's own attributes have none. */
    static Optional<Scale> scale(AttributeView attribute) {
        return attribute.standard() ? Optional.ofNullable(SCALES.get(attribute.key())) : Optional.empty();
    }

    private static AttributeView of(Category category, String key, String label, AttributeType type) {
        return new AttributeView(key, label, type, category, true, null, null);
    }

    private static AttributeView number(Category category, String key, String label, @Nullable String unit) {
        return new AttributeView(key, label, AttributeType.NUMBER, category, true, unit, null);
    }

    private static AttributeView choice(Category category, String key, String label, List<String> options) {
        return new AttributeView(key, label, AttributeType.CHOICE, category, true, null, options);
    }

    private static Map<String, AttributeView> byKey(List<AttributeView> attributes) {
        Map<String, AttributeView> byKey = new LinkedHashMap<>();
        attributes.forEach(attribute -> byKey.put(attribute.key(), attribute));
        return Collections.unmodifiableMap(byKey);
    }
}
