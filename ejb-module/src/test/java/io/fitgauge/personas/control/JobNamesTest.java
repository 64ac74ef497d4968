package io.fitgauge.personas.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Head of Sales",
                "The Head of Sales",
                "CEO",
                "Chief Financial Officer",
                "VP of Demand Generation",
                "Buyer",
                "Senior Account Manager EMEA",
                "Sales Manager Sandra",
                "Inkoper",
                "Hoofd Inkoop",
                "Algemeen directeur",
                "Marketingmanager",
                "Medewerker klantenservice",
                "Einkaufsleiter",
                "Leiterin Vertrieb (m/w/d)",
                "Geschäftsführer",
                "Sachbearbeiter Einkauf",
                "Inköpschef",
                "Försäljningschef",
                "Verkställande direktör",
                "VD",
                "Säljare",
                "Dyrektor sprzedaży",
                "Dyrektor ds. zakupów",
                "Prezes zarządu",
                "Kierownik działu zakupów",
                "Specjalista ds. marketingu",
                "Handlowiec"
            })
    void aJobIsRecognised(String name) {
        assertThat(JobNames.isJob(name)).as(name).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cannot see which leads are worth a call",
                "Loses deals without knowing why",
                "Sales stalls every summer",
                "Marketing brings leads that sales ignores",
                "Manager drowns in spreadsheets",
                "Must show the board what marketing earns",
                "Sales and marketing do not speak",
                "Verliest te veel tijd aan inkoop",
                "Weet niet welke leads een belletje waard zijn",
                "Weiß nicht, welche Leads einen Anruf wert sind",
                "Vertrieb ohne Überblick",
                "Einkaufsleiter ohne Überblick",
                "Vet inte vilka leads som är värda ett samtal",
                "Säljer till fel kunder",
                "Nie wie, do kogo zadzwonić",
                "Traci czas na złe leady",
                "Marketing",
                "Too few buyers"
            })
    void aChallengeIsNoJob(String name) {
        assertThat(JobNames.isJob(name)).as(name).isFalse();
    }
}
