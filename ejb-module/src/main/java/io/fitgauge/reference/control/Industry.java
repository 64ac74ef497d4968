package io.fitgauge.reference.control;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a classification.
 *
 * @param code with its scheme, such as {@code NACE:58.21}
 * @param level 1 at the top of the scheme
 * @param parent with its scheme; absent at the top
 */
public record Industry(String code, String scheme, String label, int level, @Nullable String parent) {

    static Industry of(String scheme, String code, String label, int level, @Nullable String parent) {
        return new Industry(in(scheme, code), scheme, label.strip(), level, parent == null ? null : in(scheme, parent));
    }

    /** The code as it is written outside of its table. */
    public static String in(String scheme, String code) {
        return scheme + ":" + code;
    }
}
