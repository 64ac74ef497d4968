package io.fitgauge.icps.control;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked, as somebody wrote it: of an attribute by a match, or of any or all of several parts. */
public interface WrittenPart {

    @Nullable
    String attribute();

    @Nullable
    WrittenMatch match();

    @Nullable
    List<? extends @Nullable WrittenPart> anyOf();

    @Nullable
    List<? extends @Nullable WrittenPart> allOf();

    /** The attributes that it names at any level, whether they exist or not. */
    static Stream<String> attributes(WrittenPart part) {
        return Stream.concat(
                Stream.ofNullable(part.attribute()),
                Stream.of(part.anyOf(), part.allOf())
                        .filter(Objects::nonNull)
                        .flatMap(List::stream)
                        .filter(Objects::nonNull)
                        .flatMap(WrittenPart::attributes));
    }
}
