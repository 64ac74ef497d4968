package io.fitgauge.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundle of texts, of whichever room, is whole in every language. */
class BundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern TRANSLATED = Pattern.compile(".*_[a-z]{2}\\.properties");

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("io/fitgauge"))) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !TRANSLATED.matcher(file.toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreBundles() throws IOException {
        assertThat(bundles()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsThereInEveryLanguageWithTheSameArguments(Path english) throws IOException {
        Map<String, Set<String>> arguments = arguments(english, Locale.ENGLISH);

        for (Locale language : Languages.spoken().subList(1, Languages.spoken().size())) {
            Map<String, Set<String>> translated = arguments(in(language, english), language);
            assertThat(translated.keySet()).as("texts in %s", language).isEqualTo(arguments.keySet());
            arguments.forEach((key, names) -> assertThat(translated.get(key))
                    .as("%s in %s", key, language)
                    .isEqualTo(names));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsEmptyOrHasSpaceAroundIt(Path english) throws IOException {
        for (Locale language : Languages.spoken()) {
            texts(language.equals(Locale.ENGLISH) ? english : in(language, english))
                    .forEach((key, text) -> assertThat(text)
                            .as("%s in %s", key, language)
                            .isNotBlank()
                            .isEqualTo(text.strip())
                            .doesNotContain("  "));
        }
    }

    private static Map<String, Set<String>> arguments(Path file, Locale language) throws IOException {
        Map<String, Set<String>> arguments = new TreeMap<>();
        texts(file).forEach((key, text) -> arguments.put(key, names(text, language)));
        return arguments;
    }

    /** What is written out; a number that chooses a plural need not choose in every language. */
    private static Set<String> names(String text, Locale language) {
        assertThatCode(() -> new MessageFormat(text, language)).doesNotThrowAnyException();
        MessagePattern pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .filter(i -> pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_START)
                .filter(i -> pattern.getPart(i).getArgType() == ArgType.NONE)
                .mapToObj(i -> pattern.getSubstring(pattern.getPart(i + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path in(Locale language, Path english) {
        String name = english.getFileName().toString().replace(".properties", "_" + language + ".properties");
        return english.resolveSibling(name);
    }

    private static Map<String, String> texts(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
