package io.fitgauge.fit;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The texts of a condition: as they were written, for people, and in the form in which they are compared. */
public final class ComparableTexts implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<String> written;
    private final Set<String> forms;

    private ComparableTexts(List<String> written, Set<String> forms) {
        this.written = written;
        this.forms = forms;
    }

    /** @throws IllegalArgumentException when there is none, or a blank one */
    public static ComparableTexts of(Collection<String> texts) {
        Set<String> forms = texts.stream().map(ComparableText::of).collect(toUnmodifiableSet());
        if (forms.isEmpty() || forms.contains("")) {
            throw new IllegalArgumentException("No values, or a blank one");
        }
        return new ComparableTexts(List.copyOf(texts), forms);
    }

    /** @return in the order in which they were given */
    public List<String> written() {
        return written;
    }

    public Set<String> forms() {
        return forms;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComparableTexts that && written.equals(that.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
