package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Review schedules over HTTP, and as calendar programs read them. Nobody else sees one. */
class SchedulesIT {

    private static final Tenant US = Tenant.INITECH;
    private static final Tenant STRANGER = Tenant.GLOBEX;

    private final List<String> made = new ArrayList<>();

    @AfterEach
    void leaveNothingBehind() {
        made.forEach(path -> US.delete(path, "If-Match", "*"));
    }

    @Test
    void aScheduleWithoutACadenceIsYearlyFromAYearFromNowOn() {
        Answer schedule = create("{\"scope\":\"TENANT\"}").is(201);

        LocalDate inAYear = today().plusYears(1);
        assertThat(schedule.at("/cadence/period")).isEqualTo("P1Y");
        assertThat(schedule.at("/firstDay")).isEqualTo(inAYear.toString());
        assertThat(schedule.at("/timeOfDay")).isEqualTo("09:00");
        assertThat(schedule.at("/leadDays")).isEqualTo("14");
        assertThat(schedule.json().get("remindDaysBefore").toString()).isEqualTo("[7,1]");
        assertThat(schedule.at("/escalation/adminAfterDays")).isEqualTo("7");
        assertThat(schedule.at("/status")).isEqualTo("ACTIVE");
        assertThat(schedule.json().get("nextDates")).hasSize(5);
        assertThat(schedule.at("/nextDates/1/dueOn"))
                .isEqualTo(inAYear.plusYears(1).toString());
        assertThat(schedule.at("/nextDates/0/dueAt"))
                .isEqualTo(inAYear.atTime(9, 0).atZone(zone()).toInstant().toString());
        assertThat(schedule.header("Location").orElseThrow()).endsWith("/review-schedules/" + schedule.id());
        STRANGER.cannotSee("/review-schedules/" + schedule.id());
        assertThat(STRANGER.get("/review-schedules?limit=200").is(200).each("id"))
                .doesNotContain(schedule.id());
    }

    @Test
    void daysThatARuleSkipsStaySkipped() {
        Answer monthly = create(
                        "{\"scope\":\"TENANT\",\"cadence\":{\"rule\":\"FREQ=MONTHLY\"},\"firstDay\":\"2099-01-31\"}")
                .is(201);
        Answer leap = create("{\"scope\":\"TENANT\",\"cadence\":{\"period\":\"P1Y\"},\"firstDay\":\"2096-02-29\"}")
                .is(201);

        assertThat(dueDays(monthly))
                .containsExactly("2099-01-31", "2099-03-31", "2099-05-31", "2099-07-31", "2099-08-31");
        assertThat(dueDays(leap)).startsWith("2096-02-29", "2097-02-28", "2098-02-28");
    }

    @Test
    void itIsReplacedAndDeletedByWhoReadIt() {
        Answer first = create("{\"scope\":\"TENANT\",\"name\":\"Once a year\"}").is(201);
        String path = "/review-schedules/" + first.id();
        String twice =
                "{\"scope\":\"TENANT\",\"cadence\":{\"period\":\"P6M\"},\"firstDay\":\"2098-03-01\",\"paused\":true}";

        US.put(path, twice).isProblem(428);
        US.put(path, twice, "If-Match", "\"77\"").isProblem(412);
        Answer changed = US.put(path, twice, "If-Match", first.etag()).is(200);

        assertThat(changed.json().has("name")).isFalse();
        assertThat(changed.at("/cadence/period")).isEqualTo("P6M");
        assertThat(changed.json().get("nextDates")).isEmpty();
        US.put(path, twice, "If-Match", first.etag()).isProblem(412);
        US.put(path, "{\"scope\":\"ICP\"}", "If-Match", changed.etag()).blames("/subjectId");
        US.get(path, "If-None-Match", changed.etag()).is(304);
        STRANGER.put(path, twice, "If-Match", changed.etag()).isProblem(404);
        STRANGER.delete(path, "If-Match", "*").isProblem(404);
        US.delete(path, "If-Match", changed.etag()).is(204);
        US.get(path).isProblem(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/scope",
                "{\"scope\":\"WORLD\"}|/scope",
                "{\"scope\":\"TENANT\",\"subjectId\":\"01a2017c-1c11-7f0c-93de-7f2a3f9b1c42\"}|/subjectId",
                "{\"scope\":\"ICP\"}|/subjectId",
                "{\"scope\":\"ICP\",\"subjectId\":\"01a2017c-1c11-7f0c-93de-7f2a3f9b1c42\"}|/subjectId",
                "{\"scope\":\"TENANT\",\"cadence\":{}}|/cadence",
                "{\"scope\":\"TENANT\",\"cadence\":{\"rule\":\"FREQ=DAILY\",\"period\":\"P1D\"}}|/cadence",
                "{\"scope\":\"TENANT\",\"cadence\":{\"rule\":\"FREQ=HOURLY\"}}|/cadence/rule",
                "{\"scope\":\"TENANT\",\"cadence\":{\"rule\":\"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\"}}|/cadence/rule",
                "{\"scope\":\"TENANT\",\"cadence\":{\"period\":\"PT1H\"}}|/cadence/period",
                "{\"scope\":\"TENANT\",\"firstDay\":\"1066-10-14\"}|/firstDay",
                "{\"scope\":\"TENANT\",\"firstDay\":\"2027-02-30\"}|/firstDay",
                "{\"scope\":\"TENANT\",\"timeOfDay\":\"25:00\"}|/timeOfDay",
                "{\"scope\":\"TENANT\",\"reviewerIds\":[\"01a2017c-1c11-7f0c-93de-7f2a3f9b1c42\"]}|/reviewerIds/0",
                "{\"scope\":\"TENANT\",\"checklistId\":\"01a2017c-1c11-7f0c-93de-7f2a3f9b1c42\"}|/checklistId",
                "{\"scope\":\"TENANT\",\"leadDays\":91}|/leadDays",
                "{\"scope\":\"TENANT\",\"remindDaysBefore\":[3,3]}|/remindDaysBefore/1",
                "{\"scope\":\"TENANT\",\"escalation\":{\"ownerAfterDays\":0}}|/escalation/ownerAfterDays",
                "{\"scope\":\"TENANT\",\"nextDates\":[]}|/nextDates"
            })
    void whatIsNotValidIsRefusedWithItsField(String body, String pointer) {
        create(body).blames(pointer);
    }

    @Test
    void anothersThingsAreNobodysHere() {
        String theirs = STRANGER.newSegment();

        create("{\"scope\":\"SEGMENT\",\"subjectId\":\"" + theirs + "\"}").blames("/subjectId");
        assertThat(US.get("/review-schedules?subjectId=" + theirs).is(200).items())
                .isEmpty();
    }

    @Test
    void whatIsForASegmentEndsWithIt() {
        String segment = US.newSegment();
        String schedule = create("{\"scope\":\"SEGMENT\",\"subjectId\":\"" + segment + "\"}")
                .is(201)
                .id();
        assertThat(US.get("/review-schedules?scope=SEGMENT&subjectId=" + segment)
                        .each("id"))
                .containsExactly(schedule);
        assertThat(agenda(US)).contains(schedule);
        assertThat(agenda(STRANGER)).doesNotContain(schedule);

        US.delete("/segments/" + segment, "If-Match", "*").is(204);
        US.rest();

        assertThat(US.get("/review-schedules/" + schedule).at("/status")).isEqualTo("ENDED");
        assertThat(agenda(US)).doesNotContain(schedule);
        US.get("/jobs/agenda?state=LOST").isProblem(400);
        US.post("/jobs/agenda/" + UUID.randomUUID() + "/retry", "").isProblem(404);
    }

    @Test
    void anotherLibraryReadsTheCalendarUntilItIsRevoked() throws Exception {
        String schedule = create("{\"scope\":\"TENANT\",\"name\":\"All of it\",\"firstDay\":\"" + today().plusDays(60)
                        + "\",\"cadence\":{\"period\":\"P1M\"}}")
                .is(201)
                .id();
        Answer feed = US.post("/calendar-feeds", "{\"mine\":false}").is(201);
        String address = address(feed);

        Answer read = Client.get(address).is(200);

        assertThat(read.header("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(read.header("Cache-Control").orElseThrow()).contains("private");
        List<CalendarComponent> events = events(read.text()).stream()
                .filter(event -> value(event, Property.UID).startsWith(schedule))
                .toList();
        assertThat(events).hasSizeBetween(11, 12);
        assertThat(value(events.get(0), Property.UID)).isEqualTo(schedule + "-" + today().plusDays(60) + "@fitgauge");
        assertThat(value(events.get(0), Property.DTSTART))
                .isEqualTo(today().plusDays(60)
                        .atTime(9, 0)
                        .atZone(zone())
                        .toInstant()
                        .toString()
                        .replaceAll("[-:]", ""));
        assertThat(value(events.get(0), Property.DESCRIPTION)).startsWith("All of it\n");
        Client.get(address, "If-None-Match", read.etag()).is(304);
        String theirs = address(STRANGER.post("/calendar-feeds", "{}").is(201));
        assertThat(Client.get(theirs).is(200).text()).doesNotContain(schedule);
        Client.get(address.replace(".ics", "x.ics")).isProblem(404);

        String path = "/calendar-feeds/" + feed.id();
        assertThat(US.get("/calendar-feeds").is(200).text()).contains(feed.id()).doesNotContain("address");
        STRANGER.cannotSee(path);
        STRANGER.delete(path, "If-Match", "*").isProblem(404);
        US.delete(path).isProblem(428);
        US.delete(path, "If-Match", feed.etag()).is(204);
        Client.get(address).isProblem(404);
    }

    @Test
    void whoIsBlockedHasNoCalendarAndGetsItBackWhenLetIn() {
        User elin = new User("initech", "elin." + UUID.randomUUID() + "@example.com", "seven spoons of cold tea");
        Answer session = elin.invitedBy(US, "VIEWER");
        String user = "/users/" + User.get(session, "/auth/me").is(200).id();
        String hers = address(
                User.as(session, "POST", "/calendar-feeds", "{\"mine\":true}").is(201));
        String ours = address(US.post("/calendar-feeds", "{}").is(201));
        Client.get(hers).is(200);

        status(user, "BLOCKED");

        Client.get(hers).isProblem(404);
        Client.get(ours).is(200);
        status(user, "ACTIVE");
        Client.get(hers).is(200);
        US.delete(user, "If-Match", "*").is(204);
        Client.get(hers).isProblem(404);
    }

    private static void status(String user, String status) {
        String tag = US.get(user).is(200).etag();
        US.patch(user, "{\"status\":\"%s\"}".formatted(status), "If-Match", tag).is(200);
    }

    @Test
    void theServerTellsWhatIsDueLateAndFailed() {
        Answer ready = Client.get(Client.SERVER + "/health/ready").is(200);
        String metrics = Client.get(Client.PRIVATE + "/metrics?scope=application")
                .is(200)
                .text();

        assertThat(ready.json().get("checks"))
                .filteredOn(check -> check.get("name").asText().equals("agenda"))
                .singleElement()
                .satisfies(check -> assertThat(check.get("data").fieldNames())
                        .toIterable()
                        .containsExactlyInAnyOrder("due", "failed", "lateSeconds"));
        assertThat(metrics).contains("fitgauge_agenda_due", "fitgauge_agenda_failed", "fitgauge_agenda_late_seconds");
    }

    private static List<CalendarComponent> events(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(CalendarComponent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    /** At the server that the tests talk to, whatever it calls itself. */
    private static String address(Answer feed) {
        return Client.API + feed.at("/address").replaceFirst("^.*/api/v1", "");
    }

    private Answer create(String body) {
        Answer answer = US.post("/review-schedules", body);
        if (answer.status() == 201) {
            made.add("/review-schedules/" + answer.id());
        }
        return answer;
    }

    private static List<String> agenda(Tenant tenant) {
        return tenant.get("/jobs/agenda?state=WAITING&limit=200").is(200).each("subjectId");
    }

    private static List<String> dueDays(Answer schedule) {
        return schedule.json().get("nextDates").findValues("dueOn").stream()
                .map(JsonNode::asText)
                .toList();
    }

    private static ZoneId zone() {
        return ZoneId.of(US.get("/tenant").is(200).at("/timeZone"));
    }

    private static LocalDate today() {
        return LocalDate.now(zone());
    }
}
