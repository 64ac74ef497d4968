package io.fitgauge.templates.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.paging.Revised;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.personas.boundary.Personas;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.templates.control.Blanks;
import io.fitgauge.templates.control.TemplateJson;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes a template out of an ICP, with all that belongs to it, to be made again elsewhere. */
@Stateless
public class TemplateMaking {

    private static final List<String> OF_SEGMENT = List.of("name", "description", "needs", "reasonsToBuy");

    @Inject
    IcpDocument documents;

    @Inject
    Icps icps;

    @Inject
    Segments segments;

    @Inject
    Personas personas;

    @Inject
    AttributeCatalogue attributes;

    @Inject
    NewTemplates news;

    @Inject
    Templates templates;

    /** Of the draft. @throws Refusal NOT_FOUND, INVALID, DUPLICATE, WRONG_STATE */
    public Revised<TemplateView> fromIcp(Caller caller, UUID icpId, FromIcpWish wish) {
        UUID segmentId = icps.find(caller, icpId).value().segmentId();
        if (!caller.may(Permission.READ_ICPS)) {
            throw new Refusal(Reason.ROLE_TOO_SMALL, "This needs the right to read ICPs.");
        }
        ObjectNode content = documents.read(caller, icpId, keys(caller, icpId));
        content.set(
                "segment",
                TemplateJson.tree(segments.find(caller, segmentId).value()).retain(OF_SEGMENT));
        addAttributes(caller, content);
        ObjectNode template = TemplateJson.object()
                .put("kind", "ICP")
                .put("key", wish.key() == null ? news.freeKey("icp") : wish.key())
                .put("name", wish.name())
                .put("description", wish.description())
                .put("language", wish.language());
        template.set("content", Blanks.without(content));
        return templates.create(caller, TemplateJson.convert(template, TemplateDraft.class));
    }

    private PersonaKeys keys(Caller caller, UUID icpId) {
        PersonaKeys keys = new PersonaKeys();
        int number = 1;
        for (PersonaView persona : personas.ofIcp(caller, icpId)) {
            keys.put("persona-" + number++, persona.id());
        }
        return keys;
    }

    /** Own ones, which are not to be found elsewhere. */
    private void addAttributes(Caller caller, ObjectNode content) {
        Map<String, AttributeView> known = attributes.definitions(caller);
        ArrayNode own = TemplateJson.mapper().createArrayNode();
        for (String key : new LinkedHashSet<>(content.at("/icp/criteria").findValuesAsText("attribute"))) {
            AttributeView attribute = known.get(key);
            if (attribute != null && !attribute.standard()) {
                JsonNode written = TemplateJson.tree(attribute).without("standard");
                own.add(written);
            }
        }
        if (!own.isEmpty()) {
            content.set("attributes", own);
        }
    }
}
