package io.fitgauge.knowledge.boundary;

import java.util.List;
import java.util.UUID;

/**
 * The channels that evidence advises for an ICP.
 *
 * @param advised with more points than none, the best first
 * @param notAdvised those of which evidence speaks, too, but not enough for them
 */
public record IcpChannelsView(UUID icpId, List<ChannelAdvice> advised, List<ChannelAdvice> notAdvised) {

    public IcpChannelsView {
        advised = List.copyOf(advised);
        notAdvised = List.copyOf(notAdvised);
    }
}
