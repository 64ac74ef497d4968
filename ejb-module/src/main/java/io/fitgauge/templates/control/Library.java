package io.fitgauge.templates.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.language.Languages;
import io.fitgauge.templates.entity.TemplateDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The built-in templates: files that say what is the same in all languages, with the keys of texts that lie beside them in
 * each. Read once.
 */
@ApplicationScoped
public class Library {

    private static final String PLACE = "/io/fitgauge/templates/library/";

    /** Begins what stands for a text. */
    private static final String TEXT = "$t:";

    private static final class Shelf {

        static final Map<String, ObjectNode> FILES = new LinkedHashMap<>();
        static final Map<String, Map<String, JsonNode>> TEXTS = new HashMap<>();
        static final Map<UUID, String> KEYS = new HashMap<>();

        /** By language and key, as far as they were asked for. */
        static final Map<String, TemplateDocument> READ = new ConcurrentHashMap<>();

        static {
            for (JsonNode path : file("index.json")) {
                ObjectNode template = (ObjectNode) file(path.asText());
                String folder = path.asText().substring(0, path.asText().indexOf('/'));
                FILES.put(template.get("key").asText(), template);
                KEYS.put(id(template.get("key").asText()), template.get("key").asText());
                Languages.spoken().forEach(language -> texts(folder, language.getLanguage()));
            }
        }

        private static void texts(String folder, String language) {
            file("texts/" + folder + "_" + language + ".json").properties().forEach(text -> TEXTS.computeIfAbsent(
                            language, unused -> new HashMap<>())
                    .put(text.getKey(), text.getValue()));
        }

        private static JsonNode file(String path) {
            try (InputStream file = Library.class.getResourceAsStream(PLACE + path)) {
                return TemplateJson.mapper().readTree(Objects.requireNonNull(file, path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @return the same on every server, and after every start */
    public static UUID id(String key) {
        return UuidCreator.getNameBasedSha1("io.fitgauge.template:" + key);
    }

    /** In the library's own order. */
    public List<String> keys() {
        return List.copyOf(Shelf.FILES.keySet());
    }

    public Optional<String> key(UUID id) {
        return Optional.ofNullable(Shelf.KEYS.get(id));
    }

    /** @param wanted any; the best spoken language is taken for it */
    public TemplateDocument document(String key, Locale wanted) {
        String language = Languages.best(wanted).getLanguage();
        return Shelf.READ.computeIfAbsent(
                language + ":" + key, unused -> TemplateJson.convert(json(key, language), TemplateDocument.class)
                        .in(language));
    }

    /** @return empty when there is none of this key any more */
    public Optional<TemplateDocument> find(String key, Locale wanted) {
        return Shelf.FILES.containsKey(key) ? Optional.of(document(key, wanted)) : Optional.empty();
    }

    static ObjectNode json(String key, String language) {
        Map<String, JsonNode> texts = Shelf.TEXTS.getOrDefault(language, Map.of());
        return new Rewriting((text, pointer) -> text.startsWith(TEXT)
                        ? found(texts, text.substring(TEXT.length()))
                        : TemplateJson.mapper().getNodeFactory().textNode(text))
                .object(Objects.requireNonNull(Shelf.FILES.get(key), key), "");
    }

    private static JsonNode found(Map<String, JsonNode> texts, String key) {
        @Nullable JsonNode text = texts.get(key);
        return Objects.requireNonNull(text, () -> "No text " + key);
    }
}
