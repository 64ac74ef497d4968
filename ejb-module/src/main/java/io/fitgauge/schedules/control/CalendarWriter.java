package io.fitgauge.schedules.control;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Writes a calendar as calendar programs read it (RFC 5545, RFC 7986). The same entries always give the same text. */
public final class CalendarWriter {

    private static final String PRODUCT = "-//Fitgauge//Reviews//EN";
    private static final int LOOK_AGAIN_HOURS = 6;
    private static final int LONG_MINUTES = 30;

    private CalendarWriter() {}

    public static String write(String name, List<CalendarEntry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", escaped(name)); // what older programs read
        lookAgain(calendar, Duration.builder().hours(LOOK_AGAIN_HOURS).build());
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return Biweekly.write(calendar).go();
    }

    /** The library leaves what it does not know as it is, but for line breaks. */
    private static String escaped(String text) {
        return text.replaceAll("[\\\\,;]", "\\\\$0");
    }

    /** RFC 7986 §5.7 wants the type said; Outlook reads another name. */
    private static void lookAgain(ICalendar calendar, Duration rhythm) {
        calendar.setRefreshInterval(rhythm).setParameter("VALUE", "DURATION");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", rhythm.toString());
    }

    private static VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.uid());
        event.setDateTimeStamp(Date.from(entry.changedAt()));
        event.setLastModified(Date.from(entry.changedAt()));
        event.setSummary(entry.summary());
        event.setDescription(entry.description());
        event.setDateStart(Date.from(entry.dueAt()));
        event.setDateEnd(Date.from(end(entry.dueAt())));
        event.setTransparency(true); // it takes none of the day
        return event;
    }

    private static Instant end(Instant start) {
        return start.plus(java.time.Duration.ofMinutes(LONG_MINUTES));
    }
}
