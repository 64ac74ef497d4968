package io.fitgauge.schedules.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;

/** What is written is read by another library than the one that wrote it. */
class CalendarWriterTest {

    private static final CalendarEntry ENTRY = new CalendarEntry(
            "1-2027-03-01@fitgauge",
            "Überprüfung: \"Müller, Söhne; & Co\" \\ 株式会社",
            "One line\nand another, which is rather long: " + "word ".repeat(40).strip(),
            Instant.parse("2027-03-01T08:00:00Z"),
            Instant.parse("2026-11-23T09:12:45Z"));

    @Test
    void anotherLibraryReadsWhatWasWritten() throws IOException, ParserException {
        Calendar read = read(CalendarWriter.write("Reviews, all of them", List.of(ENTRY)));

        assertThat(read.validate().hasErrors()).isFalse();
        assertThat(value(read.getComponents().get(0), Property.UID)).isEqualTo(ENTRY.uid());
        assertThat(value(read.getComponents().get(0), Property.SUMMARY)).isEqualTo(ENTRY.summary());
        assertThat(value(read.getComponents().get(0), Property.DESCRIPTION)).isEqualTo(ENTRY.description());
        assertThat(value(read.getComponents().get(0), Property.DTSTART)).isEqualTo("20270301T080000Z");
        assertThat(value(read.getComponents().get(0), Property.LAST_MODIFIED)).isEqualTo("20261123T091245Z");
        assertThat(read.getProperty("REFRESH-INTERVAL").orElseThrow().getValue())
                .isEqualTo("PT6H");
        assertThat(read.getProperty("NAME").orElseThrow().getValue()).isEqualTo("Reviews, all of them");
    }

    /** RFC 7986 §5.7, and what Outlook reads. */
    @Test
    void programsAreToldWhenToLookAgainInBothWays() {
        assertThat(CalendarWriter.write("Reviews", List.of()).lines())
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H");
    }

    @Test
    void aNameStaysInItsPropertyWhateverIsInIt() {
        assertThat(CalendarWriter.write("A, B; \\ C\r\nATTENDEE:x", List.of()).lines())
                .contains("X-WR-CALNAME:A\\, B\\; \\\\ C\\nATTENDEE:x")
                .noneMatch(line -> line.startsWith("ATTENDEE"));
    }

    @Test
    void theSameEntriesGiveTheSameText() {
        assertThat(CalendarWriter.write("Reviews", List.of(ENTRY)))
                .isEqualTo(CalendarWriter.write("Reviews", List.of(ENTRY)));
    }

    @Test
    void aCalendarWithoutEntriesIsOne() throws IOException, ParserException {
        assertThat(read(CalendarWriter.write("Reviews", List.of())).getComponents(Component.VEVENT))
                .isEmpty();
    }

    private static String value(CalendarComponent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
