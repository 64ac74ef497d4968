package io.fitgauge.templates.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.NewAttribute;
import io.fitgauge.icps.boundary.IcpDraft;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.SegmentDraft;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.templates.control.Binding;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Permission;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes an ICP out of filled content, with all that it needs, in the running transaction. */
class IcpMaking {

    private final AttributeCatalogue attributes;
    private final Segments segments;
    private final Icps icps;
    private final IcpExtras extras;
    private final Binding binding;

    @Inject
    IcpMaking(AttributeCatalogue attributes, Segments segments, Icps icps, IcpExtras extras, Binding binding) {
        this.attributes = attributes;
        this.segments = segments;
        this.icps = icps;
        this.extras = extras;
        this.binding = binding;
    }

    /**
     * What came of it.
     *
     * @param attributes that were made
     * @param segmentId that was made
     */
    record Made(UUID icpId, List<String> attributes, @Nullable UUID segmentId, PersonaKeys personas) {}

    Made make(Caller caller, ObjectNode content, InstantiateWish wish) {
        List<String> defined = define(caller, content.path("attributes"));
        @Nullable UUID segment = wish.segmentId() == null ? segment(caller, content, wish) : null;
        IcpDraft draft = draft(content, wish, segment == null ? wish.segmentId() : segment);
        UUID icpId =
                IcpDocument.within(() -> icps.create(caller, draft)).value().id();
        PersonaKeys keys = new PersonaKeys();
        extras.make(caller, icpId, keys, content);
        return new Made(icpId, defined, segment, keys);
    }

    private List<String> define(Caller caller, JsonNode wanted) {
        Map<String, AttributeView> known = attributes.definitions(caller);
        List<String> defined = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String pointer = "/content/attributes/" + i;
            NewAttribute attribute = binding.read(wanted.get(i), NewAttribute.class, pointer);
            AttributeView there = known.get(attribute.key());
            if (there == null) {
                requireDefining(caller, attribute);
                Binding.within(pointer, () -> attributes.define(caller, attribute));
                defined.add(attribute.key());
            } else if (there.type() != attribute.type()) {
                throw Refusal.invalid(
                        pointer + "/type",
                        "There is an attribute " + attribute.key() + " that is " + there.type() + ".");
            }
        }
        return defined;
    }

    private static void requireDefining(Caller caller, NewAttribute attribute) {
        if (!caller.may(Permission.WRITE_ATTRIBUTES)) {
            throw new Refusal(
                    Reason.ROLE_TOO_SMALL,
                    "This template needs the attribute " + attribute.key() + ", which you may not make.");
        }
    }

    private UUID segment(Caller caller, ObjectNode content, InstantiateWish wish) {
        if (!content.has("segment")) {
            throw Refusal.invalid("/segmentId", "This template brings no segment: say where the ICP belongs.");
        }
        SegmentDraft said = binding.read(content.get("segment"), SegmentDraft.class, "/content/segment");
        SegmentDraft draft =
                new SegmentDraft(said.name(), said.description(), wish.productId(), said.needs(), said.reasonsToBuy());
        return segments.create(caller, draft).value().id();
    }

    private IcpDraft draft(ObjectNode content, InstantiateWish wish, @Nullable UUID segment) {
        ObjectNode icp = content.withObjectProperty("icp").deepCopy();
        if (wish.name() != null) {
            icp.put("name", wish.name());
        }
        icp.put("segmentId", String.valueOf(segment));
        if (wish.productId() != null) {
            icp.put("productId", wish.productId().toString());
        }
        return binding.read(icp, IcpDraft.class, "/content/icp");
    }
}
