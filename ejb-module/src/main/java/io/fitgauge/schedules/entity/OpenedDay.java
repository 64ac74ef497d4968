package io.fitgauge.schedules.entity;

import java.time.LocalDate;
import java.util.UUID;

/** A due day for which a review was opened. */
public record OpenedDay(UUID scheduleId, LocalDate dueOn) {}
