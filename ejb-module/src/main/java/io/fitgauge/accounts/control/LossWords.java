package io.fitgauge.accounts.control;

import java.util.List;
import java.util.Map;

/** How files say why a deal was lost. */
final class LossWords {

    static final Map<String, List<String>> MEANINGS = Map.of(
            "PRICE",
            List.of(
                    "too expensive",
                    "pricing",
                    "cost",
                    "prijs",
                    "te duur",
                    "preis",
                    "zu teuer",
                    "pris",
                    "för dyrt",
                    "cena"),
            "NO_BUDGET",
            List.of("budget", "no money", "geen budget", "kein budget", "ingen budget", "brak budżetu"),
            "NO_DECISION",
            List.of(
                    "no decision made",
                    "stalled",
                    "did not decide",
                    "geen besluit",
                    "geen beslissing",
                    "keine entscheidung",
                    "inget beslut",
                    "brak decyzji"),
            "COMPETITOR",
            List.of(
                    "competition",
                    "lost to competitor",
                    "went with competitor",
                    "concurrent",
                    "concurrentie",
                    "wettbewerber",
                    "wettbewerb",
                    "konkurrenz",
                    "konkurrent",
                    "konkurrencja"),
            "MISSING_FEATURE",
            List.of(
                    "feature",
                    "features",
                    "product gap",
                    "missing functionality",
                    "functionaliteit",
                    "fehlende funktion",
                    "funktion saknas",
                    "brak funkcji"),
            "TIMING",
            List.of(
                    "bad timing",
                    "not now",
                    "wrong time",
                    "postponed",
                    "tijdstip",
                    "uitgesteld",
                    "zeitpunkt",
                    "verschoben",
                    "tidpunkt",
                    "uppskjutet",
                    "termin",
                    "odłożone"),
            "CHAMPION_LEFT",
            List.of(
                    "contact left",
                    "champion gone",
                    "lost champion",
                    "contactpersoon vertrokken",
                    "ansprechpartner weg",
                    "kontaktpersonen slutade",
                    "osoba kontaktowa odeszła"),
            "BLOCKED",
            List.of("blocker", "vetoed", "geblokkeerd", "blockiert", "blockerad", "zablokowane"),
            "OTHER",
            List.of("misc", "something else", "anders", "overig", "sonstiges", "andere", "annat", "övrigt", "inne"));

    private LossWords() {}
}
