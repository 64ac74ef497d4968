package io.fitgauge.web.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.web.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of all bodies as the settings {@code mp.openapi.schema.<type>}. The scanner sees the classes of this
 * module only, and most bodies are records of another one, which knows nothing of OpenAPI.
 */
public class SchemaSettings implements ConfigSource {

    private static final String PREFIX = "mp.openapi.schema.";

    /** For schemas that no type has. */
    private static final String TYPELESS = PREFIX + SchemaSettings.class.getPackageName() + ".";

    @Override
    public Set<String> getPropertyNames() {
        return Settings.ALL.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return name.startsWith(PREFIX) ? Settings.ALL.get(name) : null;
    }

    @Override
    public String getName() {
        return "Schemas of the API's bodies";
    }

    /** Made when they are first asked for. */
    private static final class Settings {

        static final Map<String, String> ALL = make();

        private static Map<String, String> make() {
            List<Promises> operations = Promises.all();
            Map<Class<?>, ObjectNode> byType =
                    new LinkedHashMap<>(RecordSchemas.ofResponses().of(sent(operations)));
            byType.putAll(RecordSchemas.ofRequests().of(taken(operations)));
            Map<String, String> keys = new LinkedHashMap<>();
            Map<String, ObjectNode> byName = new LinkedHashMap<>();
            byType.forEach((type, schema) -> {
                String name = RecordSchemas.name(type);
                keys.put(name, PREFIX + type.getName());
                byName.put(name, schema);
            });
            Map<String, ObjectNode> all = Overlay.load().on(byName);
            operations.forEach(operation -> addEdit(operation, all));
            Map<String, String> settings = new TreeMap<>();
            all.forEach((name, schema) -> settings.put(
                    keys.getOrDefault(name, TYPELESS + name),
                    schema.put("name", name).toString()));
            return settings;
        }

        private static Collection<Class<?>> sent(List<Promises> operations) {
            List<Class<?>> types = new ArrayList<>(List.of(Problem.class));
            operations.forEach(operation -> {
                operation.answer().ifPresent(types::add);
                types.addAll(operation.choices());
            });
            return types;
        }

        private static Collection<Class<?>> taken(List<Promises> operations) {
            List<Class<?>> types = new ArrayList<>();
            operations.forEach(operation -> operation.body().ifPresent(types::add));
            return types;
        }

        private static void addEdit(Promises operation, Map<String, ObjectNode> schemas) {
            operation.bodySchema().filter(name -> !schemas.containsKey(name)).ifPresent(name -> {
                ObjectNode draft = known(schemas, operation.body().orElseThrow());
                ObjectNode current = known(schemas, operation.answer().orElseThrow());
                schemas.put(
                        name,
                        operation.isPatch()
                                ? EditSchemas.patch(draft, current)
                                : EditSchemas.replacement(draft, current));
            });
        }

        private static ObjectNode known(Map<String, ObjectNode> schemas, Class<?> type) {
            return Objects.requireNonNull(schemas.get(RecordSchemas.name(type)), type.getName());
        }
    }
}
