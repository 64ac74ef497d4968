package io.fitgauge.changes.boundary;

import io.fitgauge.changes.entity.NoticeFilter;
import io.fitgauge.changes.entity.NoticeKind;
import io.fitgauge.tenancy.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are asked for; all where nothing is said.
 *
 * @param acknowledged whether the reader has acknowledged them, of those that the reader has to
 */
public record ChangeFilter(@Nullable ChangeNoticeKind kind, @Nullable UUID icpId, @Nullable Boolean acknowledged) {

    public static final ChangeFilter ALL = new ChangeFilter(null, null, null);

    NoticeFilter of(Caller reader) {
        return new NoticeFilter(
                kind == null ? null : NoticeKind.valueOf(kind.name()),
                icpId,
                acknowledged,
                reader.actor().key());
    }
}
