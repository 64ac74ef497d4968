package io.fitgauge.accounts.control;

import io.fitgauge.fit.ComparableText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the words of a file mean that stand for truth, for nothing known, and for the values of closed lists. */
final class WordGuess {

    private static final List<List<String>> BOOLEANS = List.of(
            List.of("true", "false"),
            List.of("yes", "no"),
            List.of("y", "n"),
            List.of("1", "0"),
            List.of("t", "f"),
            List.of("ja", "nee"),
            List.of("ja", "nein"),
            List.of("ja", "nej"),
            List.of("tak", "nie"),
            List.of("j", "n"),
            List.of("wahr", "falsch"),
            List.of("waar", "onwaar"));

    private static final Set<String> UNKNOWN = Set.of(
            "n/a",
            "#n/a",
            "na",
            "n.a.",
            "-",
            "--",
            "–",
            "—",
            "null",
            "none",
            "nan",
            "nil",
            "unknown",
            "undisclosed",
            "not available",
            "not disclosed",
            "not known",
            "tbd",
            "?",
            "\\n",
            "onbekend",
            "n.v.t.",
            "nvt",
            "n.b.",
            "unbekannt",
            "k.a.",
            "k. a.",
            "keine angabe",
            "nicht bekannt",
            "okänd",
            "okänt",
            "saknas",
            "ej känt",
            "uppgift saknas",
            "nieznany",
            "nieznana",
            "nieznane",
            "b.d.",
            "brak",
            "brak danych",
            "nd.",
            "nd");

    private static final Set<String> TOTALS = Set.of(
            "total",
            "totals",
            "grand total",
            "sum",
            "subtotal",
            "totaal",
            "eindtotaal",
            "gesamt",
            "insgesamt",
            "summe",
            "gesamtsumme",
            "summa",
            "totalt",
            "total summa",
            "suma",
            "razem",
            "ogółem",
            "łącznie");

    private static final Map<String, List<String>> RELATIONSHIPS = Map.of(
            "CUSTOMER",
            List.of(
                    "customer",
                    "client",
                    "current customer",
                    "existing customer",
                    "active customer",
                    "active",
                    "klant",
                    "bestaande klant",
                    "kunde",
                    "bestandskunde",
                    "kund",
                    "befintlig kund",
                    "klient",
                    "current"),
            "PROSPECT",
            List.of(
                    "prospect",
                    "lead",
                    "potential",
                    "potential customer",
                    "opportunity",
                    "new",
                    "suspect",
                    "prospekt",
                    "potentiële klant",
                    "interessent",
                    "potenzieller kunde",
                    "potentiell kund",
                    "potencjalny",
                    "potencjalny klient"),
            "FORMER",
            List.of(
                    "former",
                    "former customer",
                    "ex-customer",
                    "churned",
                    "lost",
                    "inactive",
                    "cancelled",
                    "past",
                    "oud-klant",
                    "voormalig",
                    "voormalige klant",
                    "ehemalig",
                    "ehemaliger kunde",
                    "altkunde",
                    "tidigare",
                    "tidigare kund",
                    "były",
                    "były klient"));

    private static final Map<String, List<String>> FIT_LABELS = Map.of(
            "BEST", List.of("best", "best fit", "ideal", "great fit", "good fit", "a"),
            "BAD_FIT", List.of("bad fit", "bad_fit", "bad", "poor fit", "no fit", "not a fit"));

    private static final Map<String, List<String>> STAGES = Map.of(
            "OPEN",
            List.of(
                    "in progress",
                    "ongoing",
                    "new",
                    "pending",
                    "qualified",
                    "qualification",
                    "discovery",
                    "prospecting",
                    "demo",
                    "proposal",
                    "quote",
                    "negotiation",
                    "lopend",
                    "offerte",
                    "onderhandeling",
                    "offen",
                    "laufend",
                    "angebot",
                    "verhandlung",
                    "öppen",
                    "pågående",
                    "offert",
                    "förhandling",
                    "otwarta",
                    "otwarte",
                    "w toku",
                    "oferta",
                    "negocjacje"),
            "WON",
            List.of(
                    "closed won",
                    "closed-won",
                    "closedwon",
                    "sold",
                    "signed",
                    "success",
                    "gewonnen",
                    "vunnen",
                    "wygrana",
                    "wygrane"),
            "LOST",
            List.of(
                    "closed lost",
                    "closed-lost",
                    "closedlost",
                    "rejected",
                    "declined",
                    "verloren",
                    "förlorad",
                    "przegrana",
                    "przegrane",
                    "utracona"));

    private static final Map<String, List<String>> SENIORITIES = Map.of(
            "OWNER", List.of("founder", "co-founder", "partner", "eigenaar", "inhaber", "ägare", "właściciel"),
            "C_LEVEL", List.of("c-level", "c level", "c-suite", "c suite", "cxo", "executive", "board"),
            "VP", List.of("vice president", "vice-president", "v.p."),
            "DIRECTOR", List.of("directeur", "direktor", "direktör", "dyrektor"),
            "HEAD", List.of("head of", "hoofd", "leiter", "leiterin", "chef", "kierownik działu"),
            "MANAGER", List.of("management", "team lead", "lead", "kierownik", "menedżer"),
            "SENIOR", List.of("senior level", "sr", "sr.", "starszy"),
            "STAFF", List.of("individual contributor", "employee", "mid", "mid level", "medewerker", "mitarbeiter"),
            "JUNIOR", List.of("entry", "entry level", "intern", "trainee", "jr", "jr.", "młodszy"));

    private static final Map<ImportTarget, Map<String, List<String>>> VOCABULARIES = Map.of(
            ImportTarget.Field.RELATIONSHIP, RELATIONSHIPS,
            ImportTarget.Field.FIT_LABEL, FIT_LABELS,
            RelatedField.STAGE, STAGES,
            RelatedField.LOSS_REASON, LossWords.MEANINGS,
            RelatedField.SENIORITY, SENIORITIES);

    private WordGuess() {}

    /** @return the pair that reads at least half of the cells */
    static Optional<List<String>> booleans(List<String> cells) {
        return BOOLEANS.stream()
                .max(Comparator.comparingLong((List<String> pair) -> Readable.count(cells, new ChoiceCells(pair)))
                        .thenComparing(pair -> -BOOLEANS.indexOf(pair)))
                .filter(pair -> Readable.mostly(cells, new ChoiceCells(pair)));
    }

    static boolean isUnknown(String cell) {
        return UNKNOWN.contains(ComparableText.of(cell));
    }

    /** Whether a row that is called so may be the sum of the others. */
    static boolean isTotal(String name) {
        return TOTALS.contains(ComparableText.of(name).replaceAll("[:=]$", ""));
    }

    /** @return as the file writes them, each once */
    static List<String> unknown(Collection<String> cells) {
        Map<String, String> found = new LinkedHashMap<>();
        cells.stream().filter(WordGuess::isUnknown).forEach(cell -> found.putIfAbsent(ComparableText.of(cell), cell));
        return new ArrayList<>(
                found.values().stream().map(ComparableText::trimmed).toList());
    }

    /** @return what the file's words mean for a field of a closed list, by the word; none for other fields */
    static Map<String, String> meanings(ImportTarget target, List<String> cells) {
        Map<String, String> meanings = new LinkedHashMap<>();
        vocabulary(target).forEach((value, words) -> cells.stream()
                .map(ComparableText::trimmed)
                .filter(cell -> words.contains(ComparableText.of(cell)))
                .filter(cell -> !ComparableText.of(cell).equals(ComparableText.of(value)))
                .forEach(cell -> meanings.put(cell, value)));
        return meanings;
    }

    static boolean hasMeaning(ImportTarget target, String cell) {
        String form = ComparableText.of(cell);
        return vocabulary(target).entrySet().stream()
                .anyMatch(known -> ComparableText.of(known.getKey()).equals(form)
                        || known.getValue().contains(form));
    }

    private static Map<String, List<String>> vocabulary(ImportTarget target) {
        return VOCABULARIES.getOrDefault(target, Map.of());
    }
}
