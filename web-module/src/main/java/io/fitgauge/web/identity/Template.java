package io.fitgauge.web.identity;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;

/** The path of an operation, as it is written down. */
final class Template {

    private Template() {}

    /** @return such as {@code /icps/{id}/publish} */
    static String of(ResourceInfo operation) {
        Path resource = operation.getResourceClass().getAnnotation(Path.class);
        Path own = operation.getResourceMethod().getAnnotation(Path.class);
        String path = resource == null ? "" : resource.value();
        return own == null ? path : path + (own.value().startsWith("/") ? "" : "/") + own.value();
    }
}
