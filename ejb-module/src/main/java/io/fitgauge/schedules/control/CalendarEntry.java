package io.fitgauge.schedules.control;

import java.time.Instant;

/**
 * Something that is due, in a calendar.
 *
 * @param uid the same each time it is read
 * @param changedAt when what it says was changed last
 */
public record CalendarEntry(String uid, String summary, String description, Instant dueAt, Instant changedAt) {}
