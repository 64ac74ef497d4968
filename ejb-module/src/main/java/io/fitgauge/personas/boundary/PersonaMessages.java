package io.fitgauge.personas.boundary;

import io.fitgauge.language.Messages;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** What is said to whom when, what is not said yet, and what to write next. */
@Stateless
public class PersonaMessages {

    private static final String WORDS = "io.fitgauge.personas.words";

    @Inject
    Personas personas;

    /** @throws Refusal NOT_FOUND */
    public MessageMatrix ofIcp(Caller caller, UUID icpId) {
        MatrixMaker maker = new MatrixMaker(Messages.of(caller.language(), WORDS));
        return new MessageMatrix(
                icpId, personas.ofIcp(caller, icpId).stream().map(maker::row).toList());
    }
}
