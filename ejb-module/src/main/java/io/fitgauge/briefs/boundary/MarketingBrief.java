package io.fitgauge.briefs.boundary;

import io.fitgauge.knowledge.boundary.ChannelAdvice;
import io.fitgauge.personas.boundary.Awareness;
import io.fitgauge.personas.boundary.Level;
import io.fitgauge.personas.boundary.Motive;
import io.fitgauge.personas.boundary.PersonaContent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to write, for whom, and where.
 *
 * @param readers by priority
 * @param channels that evidence advises, the best first
 */
public record MarketingBrief(
        UUID icpId,
        String name,
        String segment,
        @Nullable String statement,
        List<Reader> readers,
        List<AdvisedChannel> channels,
        List<Missing> missing) {

    public MarketingBrief {
        readers = List.copyOf(readers);
        channels = List.copyOf(channels);
        missing = List.copyOf(missing);
    }

    /**
     * Somebody to write for.
     *
     * @param awareness where to begin; absent when that is not known
     * @param pains with what to say to them, likewise gains and jobs
     * @param stages from where this person stands on
     * @param channels in the reader's language, the preferred first
     */
    public record Reader(
            UUID personaId,
            String name,
            int priority,
            Level level,
            @Nullable Awareness awareness,
            List<Motive> pains,
            List<Motive> gains,
            List<Motive> jobs,
            List<Stage> stages,
            List<String> informationSources,
            List<SalesBrief.Way> channels) {

        public Reader {
            pains = List.copyOf(pains);
            gains = List.copyOf(gains);
            jobs = List.copyOf(jobs);
            stages = List.copyOf(stages);
            informationSources = List.copyOf(informationSources);
            channels = List.copyOf(channels);
        }
    }

    /**
     * What there is to give at a stage.
     *
     * @param name of the stage, in the reader's language
     * @param contents none when they are missing
     */
    public record Stage(Awareness stage, String name, List<PersonaContent> contents) {

        public Stage {
            contents = List.copyOf(contents);
        }
    }

    /**
     * Where such companies are met.
     *
     * @param points as {@code /icps/{id}/channels} counts them
     */
    public record AdvisedChannel(UUID channelId, String name, String kind, int points) {

        static AdvisedChannel of(ChannelAdvice advice) {
            return new AdvisedChannel(
                    advice.channel().id(),
                    advice.channel().name(),
                    String.valueOf(advice.channel().kind()),
                    advice.points());
        }
    }
}
