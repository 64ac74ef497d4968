package io.fitgauge.templates.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.tenancy.Caller;
import java.util.UUID;

/** Something of an ICP that another room keeps: its personas, its value tree, its committee. */
interface IcpExtra {

    /** Where it stands in a template's content. */
    String field();

    /**
     * As a template would write it.
     *
     * @return missing when there is none
     */
    JsonNode read(Caller caller, UUID icpId, PersonaKeys keys);

    /**
     * Makes it what a template says.
     *
     * @param keys learns of the personas that are made, and forgets those that go
     * @param now what {@link #read} says
     */
    void write(Caller caller, UUID icpId, PersonaKeys keys, JsonNode now, JsonNode wanted);
}
