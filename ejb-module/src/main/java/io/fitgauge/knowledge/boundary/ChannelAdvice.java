package io.fitgauge.knowledge.boundary;

import io.fitgauge.knowledge.control.Cited;
import io.fitgauge.knowledge.entity.About;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What evidence says about a channel for an ICP.
 *
 * @param points {@code supports - contradicts - badFit}
 * @param supports evidence that companies one wants, or the market, are met there
 * @param contradicts evidence that they are not
 * @param badFit evidence that bad-fit customers are met there
 * @param latest the newest day of what supports it
 * @param evidence the newest of all of it
 */
public record ChannelAdvice(
        ChannelView channel,
        int points,
        int supports,
        int contradicts,
        int badFit,
        @Nullable LocalDate latest,
        List<CitedView> evidence) {

    /** The most points first, then the newest support, then by name. */
    static final Comparator<ChannelAdvice> BEST_FIRST = Comparator.comparingInt(ChannelAdvice::points)
            .reversed()
            .thenComparing(
                    ChannelAdvice::latest,
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).reversed())
            .thenComparing(advice -> advice.channel().name())
            .thenComparing(advice -> advice.channel().id().toString());

    public ChannelAdvice {
        evidence = List.copyOf(evidence);
    }

    /** @param cited the newest first */
    static ChannelAdvice of(ChannelView channel, List<Cited> cited) {
        List<Cited> wanted =
                cited.stream().filter(one -> one.about() != About.BAD_FIT).toList();
        List<Cited> supporting = wanted.stream().filter(Cited::supports).toList();
        int contradicts = wanted.size() - supporting.size();
        int badFit = (int) cited.stream()
                .filter(one -> one.about() == About.BAD_FIT && one.supports())
                .count();
        return new ChannelAdvice(
                channel,
                supporting.size() - contradicts - badFit,
                supporting.size(),
                contradicts,
                badFit,
                supporting.isEmpty() ? null : supporting.get(0).date(),
                CitedView.newest(cited));
    }

    boolean isAdvised() {
        return points > 0;
    }
}
