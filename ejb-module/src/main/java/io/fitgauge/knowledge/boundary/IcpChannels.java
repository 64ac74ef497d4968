package io.fitgauge.knowledge.boundary;

import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.knowledge.control.ChannelStore;
import io.fitgauge.knowledge.control.Cited;
import io.fitgauge.knowledge.control.CitedEvidence;
import io.fitgauge.knowledge.entity.Channel;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which channels evidence advises. */
@Stateless
public class IcpChannels {

    @Inject
    CitedEvidence evidence;

    @Inject
    ChannelStore channels;

    @Inject
    Icps icps;

    /** @throws Refusal NOT_FOUND */
    public IcpChannelsView advise(Caller caller, UUID icpId) {
        if (!icps.has(caller, icpId)) {
            throw Refusal.notFound("ICP", icpId);
        }
        Map<UUID, List<Cited>> cited = evidence.channelsOf(icpId).stream()
                .collect(Collectors.groupingBy(one -> UUID.fromString(Objects.requireNonNull(one.target()))));
        List<ChannelAdvice> all = channels.byIds(cited.keySet()).stream()
                .map(channel -> advice(channel, cited))
                .sorted(ChannelAdvice.BEST_FIRST)
                .toList();
        return new IcpChannelsView(
                icpId,
                all.stream().filter(ChannelAdvice::isAdvised).toList(),
                all.stream().filter(Predicate.not(ChannelAdvice::isAdvised)).toList());
    }

    private static ChannelAdvice advice(Channel channel, Map<UUID, List<Cited>> cited) {
        return ChannelAdvice.of(ChannelView.of(channel), cited.getOrDefault(channel.id(), List.of()));
    }
}
