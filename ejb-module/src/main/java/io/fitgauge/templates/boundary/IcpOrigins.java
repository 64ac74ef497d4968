package io.fitgauge.templates.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.templates.control.Filling;
import io.fitgauge.templates.control.Library;
import io.fitgauge.templates.control.Taking;
import io.fitgauge.templates.control.TemplateJson;
import io.fitgauge.templates.control.ThreeWay;
import io.fitgauge.templates.control.UseStore;
import io.fitgauge.templates.entity.FieldComparison;
import io.fitgauge.templates.entity.TemplateOrigin;
import io.fitgauge.templates.entity.TemplateUse;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** ICPs and the templates that they were made from: what has changed on either side, and taking it over. */
@Stateless
public class IcpOrigins {

    private static final List<String> COMPARED = List.of("icp", "personas", "valueTree", "committee");

    @Inject
    UseStore uses;

    @Inject
    Shelf shelf;

    @Inject
    Library library;

    @Inject
    Filling filling;

    @Inject
    IcpDocument documents;

    @Inject
    Icps icps;

    /** All that is compared, at one moment. */
    private record Compared(
            ComparisonView.Source source,
            PersonaKeys keys,
            ObjectNode said,
            ObjectNode says,
            ObjectNode made,
            ObjectNode mine) {

        List<FieldComparison> fields() {
            return ThreeWay.compare(said, says, made, mine);
        }

        Revised<ComparisonView> view() {
            return ComparisonView.of(source, fields());
        }
    }

    /**
     * With the template as it is now, filled with the values that the ICP was made with.
     *
     * @throws Refusal NOT_FOUND; WRONG_STATE when it was not made from a template; INVALID when the template needs a value
     *     now that was not given then
     */
    public Revised<ComparisonView> compare(Caller caller, UUID icpId) {
        icps.find(caller, icpId);
        return compared(caller, uses.find(icpId).orElseThrow(IcpOrigins::fromNothing))
                .view();
    }

    /**
     * @param revision of the comparison that the wish is about
     * @return what is left to be decided
     * @throws Refusal as {@link #compare}; STALE when either side has changed since; INVALID when a field is none of them,
     *     or the ICP cannot be what would come of it; WRONG_STATE for a retired one
     */
    public Revised<ComparisonView> merge(Caller caller, UUID icpId, int revision, MergeWish wish) {
        icps.find(caller, icpId);
        TemplateUse use = uses.lock(icpId).orElseThrow(IcpOrigins::fromNothing);
        Compared before = compared(caller, use);
        if (before.view().revision() != revision) {
            throw Refusal.stale();
        }
        Merging.check(before.fields(), wish);
        ObjectNode wanted = Taking.taken(before.mine(), before.says(), wish.take());
        documents.write(caller, icpId, before.keys(), before.mine(), wanted);
        ObjectNode now = documents.read(caller, icpId, before.keys());
        use.settle(new TemplateUse.Origin(
                TemplateJson.write(Taking.taken(before.said(), before.says(), wish.all())),
                TemplateJson.write(Taking.taken(before.made(), now, wish.take())),
                before.keys().json()));
        uses.flush();
        return compared(caller, use).view();
    }

    static TemplateUse.Origin origin(ObjectNode content, ObjectNode made, PersonaKeys keys) {
        return new TemplateUse.Origin(
                TemplateJson.write(content.deepCopy().retain(COMPARED)), TemplateJson.write(made), keys.json());
    }

    private Compared compared(Caller caller, TemplateUse use) {
        ObjectNode said = TemplateJson.object(use.origin().said());
        Optional<ObjectNode> says = says(use);
        PersonaKeys keys = PersonaKeys.read(use.origin().personas());
        boolean builtIn = library.key(use.templateId()).isPresent();
        return new Compared(
                new ComparisonView.Source(
                        builtIn ? TemplateOrigin.BUILT_IN : TemplateOrigin.TENANT,
                        use.templateId(),
                        says.isPresent() ? ComparisonView.State.AVAILABLE : ComparisonView.State.WITHDRAWN),
                keys,
                said,
                says.orElse(said),
                TemplateJson.object(use.origin().made()),
                documents.read(caller, use.icpId(), keys));
    }

    private Optional<ObjectNode> says(TemplateUse use) {
        Locale language = Locale.forLanguageTag(use.language());
        Map<String, JsonNode> given = new LinkedHashMap<>();
        TemplateJson.object(use.parameters())
                .properties()
                .forEach(field -> given.put(field.getKey(), field.getValue()));
        return shelf.find(use.templateId(), language).map(template -> {
            given.keySet()
                    .retainAll(template.parameters().stream()
                            .map(parameter -> parameter.key())
                            .toList());
            return filling.filled(template, given, language).retain(COMPARED);
        });
    }

    private static Refusal fromNothing() {
        return Refusal.wrongState("This ICP was not made from a template.");
    }
}
