package io.fitgauge.templates.boundary;

import java.util.UUID;

/** What a job of pushing is made with. */
record PushInput(UUID template, PushWish wish) {}
