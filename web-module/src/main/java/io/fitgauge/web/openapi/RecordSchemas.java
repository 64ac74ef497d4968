package io.fitgauge.web.openapi;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import io.fitgauge.web.json.Json;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** JSON Schemas of records, from their types, constraints and nullness; a nested record is a schema of its own. */
final class RecordSchemas {

    private final SchemaGeneratorConfigBuilder config =
            new SchemaGeneratorConfigBuilder(Json.mapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
    private final Set<Class<?>> seen = new LinkedHashSet<>();

    private RecordSchemas(JakartaValidationModule constraints) {
        config.with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .without(Option.SCHEMA_VERSION_INDICATOR)
                .with(constraints);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(RecordSchemas::map)
                .withPropertySorter((one, other) -> 0)
                .withDefinitionNamingStrategy((key, context) -> {
                    seen.add(key.getType().getErasedType());
                    return name(key.getType().getErasedType());
                })
                .withDescriptionResolver(
                        type -> description(type.getType().getErasedType().getAnnotation(Schema.class)));
        config.forFields()
                .withPropertyNameOverrideResolver(RecordSchemas::written)
                .withDescriptionResolver(field -> description(field.getAnnotation(Schema.class)))
                .withEnumResolver(RecordSchemas::choices)
                .withTargetTypeOverridesResolver(RecordSchemas::implementation);
    }

    /** What clients send: they may leave out what need not be there, and nothing unknown is taken. */
    static RecordSchemas ofRequests() {
        RecordSchemas schemas = new RecordSchemas(new Anchored(
                JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED,
                JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS));
        schemas.config.with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        return schemas;
    }

    /** What clients get: all that is not {@code @Nullable} is there. */
    static RecordSchemas ofResponses() {
        RecordSchemas schemas = new RecordSchemas(new Anchored());
        schemas.config.forFields().withRequiredCheck(field -> !isNullable(field));
        return schemas;
    }

    /** @return the schemas of these types and of all that they hold */
    Map<Class<?>, ObjectNode> of(Collection<? extends Type> types) {
        SchemaBuilder schemas = new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions();
        types.forEach(schemas::createSchemaReference);
        JsonNode all = schemas.collectDefinitions("components/schemas");
        Map<Class<?>, ObjectNode> byType = new LinkedHashMap<>();
        seen.forEach(type -> {
            if (all.get(name(type)) instanceof ObjectNode schema) {
                byType.put(type, schema);
            }
        });
        return byType;
    }

    /** A record inside a resource stands alone; inside another class it takes that one's name too. */
    static String name(Class<?> type) {
        Schema said = type.getAnnotation(Schema.class);
        if (said != null && !said.name().isEmpty()) {
            return said.name();
        }
        Class<?> owner = type.getEnclosingClass();
        boolean alone = owner == null || owner.getSimpleName().endsWith("Resource");
        return alone ? type.getSimpleName() : owner.getSimpleName() + type.getSimpleName();
    }

    private static @Nullable CustomDefinition map(ResolvedType type, SchemaGenerationContext context) {
        if (!type.isInstanceOf(Map.class)) {
            return null;
        }
        ObjectNode schema = Json.mapper().createObjectNode().put("type", "object");
        ResolvedType values = type.typeParametersFor(Map.class).get(1);
        schema.set("additionalProperties", context.createStandardDefinitionReference(values, null));
        return new CustomDefinition(schema, true);
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable String description(@Nullable Schema said) {
        return said == null || said.description().isEmpty() ? null : said.description();
    }

    /** A name that Java keeps for itself. */
    private static @Nullable String written(FieldScope field) {
        JsonProperty said = field.getAnnotation(JsonProperty.class);
        return said == null ? null : said.value();
    }

    private static @Nullable List<?> choices(FieldScope field) {
        Schema said = field.getAnnotation(Schema.class);
        return said == null || said.enumeration().length == 0 ? null : Arrays.asList(said.enumeration());
    }

    private static @Nullable List<ResolvedType> implementation(FieldScope field) {
        Schema said = field.getAnnotation(Schema.class);
        Class<?> own = field.getType().getErasedType();
        Type written = written(said == null || said.implementation() == Void.class ? own : said.implementation());
        return written.equals(own) ? null : List.of(field.getContext().resolve(written));
    }

    /** A record may be written as its one value. */
    private static Type written(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(accessor -> accessor.isAnnotationPresent(JsonValue.class))
                .map(Method::getGenericReturnType)
                .findFirst()
                .orElse(type);
    }

    /** A constraint's pattern is for the whole text, a schema's for any part of it. */
    private static final class Anchored extends JakartaValidationModule {

        Anchored(JakartaValidationOption... options) {
            super(options);
        }

        @Override
        protected @Nullable String resolveStringPattern(MemberScope<?, ?> member) {
            jakarta.validation.constraints.Pattern pattern = getAnnotationFromFieldOrGetter(
                    member, jakarta.validation.constraints.Pattern.class, said -> said.groups());
            return pattern == null ? null : "^(?:" + pattern.regexp() + ")$";
        }
    }
}
