package io.fitgauge.web.paging;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Refuses query parameters that an operation does not know: a misspelt filter must not silently filter nothing. */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        if (operation.getResourceMethod().isAnnotationPresent(OthersIgnored.class)) {
            return;
        }
        Set<String> known = KNOWN.computeIfAbsent(operation.getResourceMethod(), KnownParameters::names);
        for (String name : request.getUriInfo().getQueryParameters().keySet()) {
            if (!known.contains(name)) {
                throw new Refusal(
                        Reason.INVALID, "The query parameter " + name + " is not known here, only " + known + ".");
            }
        }
    }

    private static Set<String> names(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    if (field.isAnnotationPresent(QueryParam.class)) {
                        names.add(field.getAnnotation(QueryParam.class).value());
                    }
                }
            }
        }
        return names;
    }
}
