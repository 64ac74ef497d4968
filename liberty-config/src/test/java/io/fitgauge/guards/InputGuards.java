package io.fitgauge.guards;

import static io.fitgauge.guards.Guards.EJB;
import static io.fitgauge.guards.Guards.WEB;
import static io.fitgauge.guards.Guards.guard;

import java.util.List;

/** Against what is sent, and for what is told. */
final class InputGuards {

    private static final String CONVENTIONS = "system.ConventionsIT";

    static final List<Guard> ALL = List.of(
            guard(
                    "that a change is made on what was read",
                    WEB + "paging/Conditional.java",
                    "if (!isMeant(current)) {",
                    "if (current.revision() < 0) {",
                    CONVENTIONS + "#aChangeNeedsTheTagThatWasRead"),
            guard(
                    "that unknown fields are refused",
                    WEB + "json/Json.java",
                    ".enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)",
                    ".disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)",
                    CONVENTIONS + "#anUnknownFieldIsNamedAndRefused(java.lang.String)"),
            guard(
                    "that read-only fields stay",
                    WEB + "json/Edits.java",
                    "if (!same(field.getValue(), current.get(field.getKey()))) {",
                    "if (writable.isEmpty()) {",
                    CONVENTIONS + "#readOnlyFieldsMayComeBackButNotChanged"),
            guard(
                    "the size of bodies",
                    WEB + "problem/SizeLimit.java",
                    "private static final long JSON = 1 << 20;",
                    "private static final long JSON = 1 << 30;",
                    CONVENTIONS + "#aBodyThatIsTooLargeIsRefusedDeclaredOrNot"),
            guard(
                    "that exported cells are no formulas",
                    EJB + "language/CsvCells.java",
                    "return risky ? \"'\" + text : text;",
                    "return risky ? text : text;",
                    "system.AccountsIT#theExportNeutralisesFormulasAndHoldsNothingOfOthers(java.lang.String)"),
            guard(
                    "that a secret is not given again",
                    WEB + "paging/FirstAnswer.java",
                    "once ? once.kept() : response.getEntity()",
                    "once ? once.shown() : response.getEntity()",
                    "system.ApiClientsIT#theSecretIsToldOnceAndNeverAgain"),
            guard(
                    "that a secret is not audited",
                    EJB + "identity/entity/ApiClientSecret.java",
                    "    @Unaudited(\"a secret, though hashed\")\n",
                    "",
                    "system.ApiClientsIT#theSecretIsToldOnceAndNeverAgain"));

    private InputGuards() {}
}
