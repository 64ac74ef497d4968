package io.fitgauge.templates.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.templates.control.Filling;
import io.fitgauge.templates.control.TemplateJson;
import io.fitgauge.templates.control.UseStore;
import io.fitgauge.templates.entity.TemplateDocument;
import io.fitgauge.templates.entity.TemplateKind;
import io.fitgauge.templates.entity.TemplateUse;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Makes things from templates, each wholly or not at all. */
@Stateless
public class Instantiation {

    @Inject
    Shelf shelf;

    @Inject
    Filling filling;

    @Inject
    IcpMaking making;

    @Inject
    IcpDocument documents;

    @Inject
    PersonaExtra personas;

    @Inject
    CommitteeExtra committees;

    @Inject
    Icps icps;

    @Inject
    UseStore uses;

    @Inject
    Clock clock;

    /**
     * @throws Refusal NOT_FOUND; INVALID with every parameter at fault, or with what the template says and cannot be;
     *     WRONG_STATE, such as for a sixth persona
     */
    public Instantiated make(Caller caller, UUID id, InstantiateWish wish) {
        Locale wanted = TemplateLanguage.of(wish.language(), caller);
        TemplateDocument template = shelf.get(id, wanted);
        Locale language = wish.language() == null && template.language() != null
                ? TemplateLanguage.of(template.language(), caller)
                : wanted;
        ObjectNode content = filling.filled(template, given(wish), language);
        return switch (template.kind()) {
            case ICP -> icp(caller, id, language, content, wish);
            case PERSONA -> persona(caller, id, language, content, wish);
            case COMMITTEE -> committee(caller, id, language, content, wish);
            case INTERVIEW, REVIEW_CHECKLIST, MESSAGE -> read(id, template, language, content);
        };
    }

    /** Whether the parameters would do. @throws Refusal NOT_FOUND, INVALID */
    public void check(Caller caller, UUID id, InstantiateWish wish) {
        Locale language = TemplateLanguage.of(wish.language(), caller);
        filling.filled(shelf.get(id, language), given(wish), language);
    }

    private Instantiated icp(Caller caller, UUID id, Locale language, ObjectNode content, InstantiateWish wish) {
        if (wish.icpId() != null) {
            throw Refusal.invalid("/icpId", "This template makes an ICP: it goes into none.");
        }
        IcpMaking.Made made = making.make(caller, content, wish);
        ObjectNode now = documents.read(caller, made.icpId(), made.personas());
        uses.add(new TemplateUse(
                made.icpId(),
                id,
                language.getLanguage(),
                TemplateJson.write(wish.given()),
                IcpOrigins.origin(content, now, made.personas()),
                clock.instant()));
        return new Instantiated(
                id,
                TemplateKind.ICP,
                language.getLanguage(),
                made.icpId(),
                made.segmentId(),
                made.attributes(),
                personas(now, made.personas()),
                null);
    }

    private static List<Instantiated.Made> personas(ObjectNode now, PersonaKeys keys) {
        return StreamSupport.stream(now.path("personas").spliterator(), false)
                .map(persona -> new Instantiated.Made(
                        keys.require(persona.get("key").asText()),
                        persona.get("name").asText()))
                .toList();
    }

    private Instantiated persona(Caller caller, UUID id, Locale language, ObjectNode content, InstantiateWish wish) {
        UUID icpId = requireIcp(caller, wish);
        ObjectNode persona = content.withObjectProperty("persona");
        if (wish.name() != null) {
            persona.put("name", wish.name());
        }
        PersonaView made = personas.create(caller, icpId, persona, "/content/persona");
        return new Instantiated(
                id,
                TemplateKind.PERSONA,
                language.getLanguage(),
                icpId,
                null,
                List.of(),
                List.of(new Instantiated.Made(made.id(), made.name())),
                null);
    }

    private Instantiated committee(Caller caller, UUID id, Locale language, ObjectNode content, InstantiateWish wish) {
        UUID icpId = requireIcp(caller, wish);
        committees.add(caller, icpId, content.get("committee"));
        return new Instantiated(
                id, TemplateKind.COMMITTEE, language.getLanguage(), icpId, null, List.of(), List.of(), null);
    }

    private UUID requireIcp(Caller caller, InstantiateWish wish) {
        if (wish.icpId() == null) {
            throw Refusal.invalid("/icpId", "Say which ICP it is to go into.");
        }
        if (!icps.has(caller, wish.icpId())) {
            throw Refusal.invalid("/icpId", "is not an ICP here");
        }
        return wish.icpId();
    }

    @SuppressWarnings("unchecked") // an object is one
    private static Instantiated read(UUID id, TemplateDocument template, Locale language, ObjectNode content) {
        Map<String, Object> words = TemplateJson.convert(content, Map.class);
        return new Instantiated(id, template.kind(), language.getLanguage(), null, null, List.of(), List.of(), words);
    }

    private static Map<String, JsonNode> given(InstantiateWish wish) {
        Map<String, JsonNode> given = new LinkedHashMap<>();
        wish.given().forEach((key, value) -> given.put(key, json(value)));
        return given;
    }

    private static JsonNode json(@Nullable Object value) {
        return TemplateJson.mapper().valueToTree(value);
    }
}
