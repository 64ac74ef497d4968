package io.fitgauge.templates.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.language.Languages;
import io.fitgauge.templates.entity.TemplateDocument;
import io.fitgauge.templates.entity.TemplateParameter;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library as it lies in the product. */
class LibraryTest {

    private static final String PLACE = "/io/fitgauge/templates/library/";
    private static final Pattern TEXT = Pattern.compile("\"\\$t:([^\"]+)\"");

    private static final Library LIBRARY = new Library();

    static Collection<String> keys() {
        return LIBRARY.keys();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void eachTemplateIsWhatTheSchemaAllowsInEveryLanguage(String key) {
        for (Locale language : Languages.spoken()) {
            ObjectNode written = TemplateJson.tree(LIBRARY.document(key, language));

            TemplateDocument read = TemplateTexts.READER.one(written);

            assertThat(read.key()).isEqualTo(key);
            assertThat(read.language()).isEqualTo(language.getLanguage());
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void eachTemplateCanBeFilledInEveryLanguageAndLeavesNothingOpen(String key) {
        for (Locale language : Languages.spoken()) {
            TemplateDocument template = LIBRARY.document(key, language);

            String filled = TemplateTexts.FILLING
                    .filled(template, samples(template), language)
                    .toString();

            assertThat(filled).doesNotContain("{{").doesNotContain("$t:");
        }
    }

    private static Map<String, JsonNode> samples(TemplateDocument template) {
        Map<String, JsonNode> samples = new HashMap<>();
        template.parameters().stream()
                .filter(parameter -> parameter.standard() == null && parameter.mustBeGiven())
                .forEach(parameter -> samples.put(parameter.key(), ParameterValues.sample(parameter.kind())));
        return samples;
    }

    @ParameterizedTest
    @MethodSource("keys")
    void eachParameterIsUsed(String key) {
        TemplateDocument template = LIBRARY.document(key, Locale.ENGLISH);
        String said = template.content().toString();

        assertThat(template.parameters())
                .extracting(TemplateParameter::key)
                .allMatch(parameter -> said.contains("{{" + parameter + "}}") || said.contains("{{" + parameter + "."));
    }

    @Test
    void everyTextIsThereInEveryLanguageAndUsed() throws IOException {
        for (String folder : folders()) {
            Set<String> named = named(folder);
            for (Locale language : Languages.spoken()) {
                JsonNode texts = file("texts/" + folder + "_" + language.getLanguage() + ".json");
                Set<String> there = new TreeSet<>();
                texts.fieldNames().forEachRemaining(there::add);

                assertThat(there).as(folder + " in " + language).isEqualTo(named);
            }
        }
    }

    @Test
    void textsAreWrittenForOneTemplateEach() throws IOException {
        Set<String> seen = new HashSet<>();
        for (String folder : folders()) {
            assertThat(named(folder)).noneMatch(seen::contains);
            seen.addAll(named(folder));
        }
    }

    @Test
    void idsStayTheSame() {
        assertThat(Library.id("b2b-saas")).isEqualTo(Library.id("b2b-saas")).isNotEqualTo(Library.id("other"));
        assertThat(LIBRARY.keys())
                .allMatch(key -> LIBRARY.key(Library.id(key)).orElseThrow().equals(key));
    }

    private static List<String> folders() {
        return paths().map(path -> path.substring(0, path.indexOf('/')))
                .distinct()
                .toList();
    }

    private static Stream<String> paths() {
        JsonNode index = file("index.json");
        return Stream.iterate(0, place -> place < index.size(), place -> place + 1)
                .map(place -> index.get(place).asText());
    }

    private static Set<String> named(String folder) {
        return paths().filter(path -> path.startsWith(folder + "/"))
                .flatMap(path -> TEXT.matcher(file(path).toString()).results().map(match -> match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode file(String path) {
        try (InputStream file = Objects.requireNonNull(Library.class.getResourceAsStream(PLACE + path), path)) {
            return TemplateJson.mapper().readTree(file);
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }
}
