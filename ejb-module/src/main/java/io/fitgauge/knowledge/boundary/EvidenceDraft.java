package io.fitgauge.knowledge.boundary;

import io.fitgauge.knowledge.entity.About;
import io.fitgauge.knowledge.entity.ChannelLink;
import io.fitgauge.knowledge.entity.CriterionLink;
import io.fitgauge.knowledge.entity.EvidenceDetails;
import io.fitgauge.knowledge.entity.EvidenceKind;
import io.fitgauge.knowledge.entity.PersonAsked;
import io.fitgauge.knowledge.entity.PersonaLink;
import io.fitgauge.knowledge.entity.Substance;
import io.fitgauge.knowledge.entity.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as a client writes it.
 *
 * @param date when it was found out
 * @param asked how many people, named or not; as many as are named when that is more
 */
public record EvidenceDraft(
        @NotNull EvidenceKind kind,
        @NotNull About about,
        @NotNull LocalDate date,
        @NotBlank @Size(max = 200) @Pattern(regexp = Wording.LINE, message = Wording.UNFIT) String title,
        @NotBlank @Size(max = 4000) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String finding,
        @NotNull @Valid EvidenceSource source,
        @Size(max = 100) List<@NotNull @Valid PersonAsked> people,
        @Nullable @Min(1) @Max(10_000_000) Integer asked,
        @Size(max = 100) List<@NotNull UUID> accountIds,
        @Size(max = 50) List<@NotNull @Valid CriterionLink> criteria,
        @Size(max = 50) List<@NotNull @Valid ChannelLink> channels,
        @Size(max = 50) List<@NotNull @Valid PersonaLink> personas) {

    /** As their bytes stand in the database. */
    private static final Comparator<UUID> BY_TEXT = Comparator.comparing(UUID::toString);

    public EvidenceDraft {
        people = Wording.copy(people);
        accountIds = Wording.copy(accountIds);
        criteria = Wording.copy(criteria);
        channels = Wording.copy(channels);
        personas = Wording.copy(personas);
    }

    Substance substance() {
        int named = people.size();
        int told = asked == null ? 0 : asked;
        return new Substance(
                kind,
                about,
                date,
                title.strip(),
                finding.strip(),
                source.name().strip(),
                Wording.orNothing(source.link()),
                named == 0 && told == 0 ? null : Integer.valueOf(Math.max(named, told)));
    }

    EvidenceDetails details() {
        return new EvidenceDetails(
                people.stream().map(PersonAsked::stored).toList(),
                accountIds.stream().distinct().sorted(BY_TEXT).toList(),
                criteria.stream().map(CriterionLink::stored).toList(),
                channels.stream().map(ChannelLink::stored).toList(),
                personas.stream().map(PersonaLink::stored).toList());
    }

    /** Tells nothing of people. */
    @Override
    public String toString() {
        return "EvidenceDraft[" + kind + ", " + about + ", " + date + "]";
    }
}
