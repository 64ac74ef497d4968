package io.fitgauge.knowledge.entity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What evidence says about a channel: whether those it is about are met there.
 *
 * @param stance {@code SUPPORTS} when absent
 * @param note in one's own words
 */
public record ChannelLink(
        @NotNull UUID channelId,
        @Nullable Stance stance,
        @Nullable Habit habit,
        @Nullable @Size(max = 1000) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String note) {

    public ChannelLink stored() {
        return new ChannelLink(channelId, stance == null ? Stance.SUPPORTS : stance, habit, Wording.orNothing(note));
    }

    /** Without the note, which may tell of people. */
    @Override
    public String toString() {
        return "channel " + channelId + " " + stance + (habit == null ? "" : " " + habit);
    }
}
