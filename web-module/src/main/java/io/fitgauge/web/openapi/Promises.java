package io.fitgauge.web.openapi;

import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.tenancy.Role;
import io.fitgauge.web.Api;
import io.fitgauge.web.identity.AuthResource.LoggedIn;
import io.fitgauge.web.identity.InReadersLanguage;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.identity.SwitchResource.Switched;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.ListQuery;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What an operation promises, read off the method that carries it out. */
final class Promises {

    private final Class<?> resource;
    private final Method method;

    /** @param resource which may have the method from a class that it shares with others */
    Promises(Class<?> resource, Method method) {
        this.resource = resource;
        this.method = method;
    }

    /** Of every operation there is. */
    static List<Promises> all() {
        return Api.RESOURCES.stream()
                .flatMap(resource -> Arrays.stream(resource.getMethods())
                        .filter(Promises::isOperation)
                        .map(method -> new Promises(resource, method)))
                .toList();
    }

    private static boolean isOperation(Method method) {
        return method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class) || changesOne(method);
    }

    /** As the OpenAPI scanner names it. */
    String operationId() {
        return resource.getSimpleName() + "_" + method.getName();
    }

    Optional<Permission> permission() {
        return Optional.ofNullable(method.getAnnotation(Needs.class)).map(Needs::value);
    }

    /** Whether it counts against the tenant's requests a minute. */
    boolean isCounted() {
        return permission().isPresent();
    }

    boolean isIdempotentPost() {
        return method.isAnnotationPresent(POST.class) && permission().isPresent() && !answersTokens();
    }

    private boolean answersTokens() {
        return answer().filter(Set.of(LoggedIn.class, Switched.class)::contains).isPresent();
    }

    /** Its 202 says where to watch the job. */
    boolean startsJob() {
        return answer().filter(JobView.class::equals).isPresent();
    }

    boolean wantsIfMatch() {
        return changesOne(method) && isConditional();
    }

    boolean takesIfMatch() {
        return method.isAnnotationPresent(POST.class) && isConditional();
    }

    boolean takesIfNoneMatch() {
        return method.isAnnotationPresent(GET.class) && isConditional();
    }

    boolean hasEtag() {
        return isConditional() && !method.isAnnotationPresent(DELETE.class);
    }

    /** The type of what it takes. */
    Optional<Class<?>> body() {
        Stream<Class<?>> said = Stream.concat(Stream.of(method), Arrays.stream(method.getParameters()))
                .map(element -> element.getAnnotation(RequestBody.class))
                .filter(Objects::nonNull)
                .map(body -> body.content()[0].schema().implementation());
        return Stream.concat(said, Arrays.stream(method.getParameterTypes()))
                .filter(Class::isRecord)
                .findFirst();
    }

    /** The name of the schema of that JSON, which is not its type's where a resource is edited. */
    Optional<String> bodySchema() {
        return body().map(RecordSchemas::name)
                .map(name -> isPatch() ? name + "Patch" : method.isAnnotationPresent(PUT.class) ? name + "Put" : name);
    }

    boolean isPatch() {
        return method.isAnnotationPresent(PATCH.class);
    }

    /** The type of the JSON that it answers with. */
    Optional<Class<?>> answer() {
        return Arrays.stream(method.getAnnotationsByType(APIResponse.class))
                .flatMap(said -> Arrays.stream(said.content()))
                .<Class<?>>map(content -> content.schema().implementation())
                .filter(Class::isRecord)
                .findFirst();
    }

    /** The types of parameters that are one of a few. */
    List<Class<?>> choices() {
        return Arrays.stream(method.getParameters())
                .<Class<?>>map(Parameter::getType)
                .filter(Class::isEnum)
                .toList();
    }

    /** Whether the answer holds words in the caller's language. */
    boolean isInReadersLanguage() {
        return method.isAnnotationPresent(InReadersLanguage.class);
    }

    boolean isList() {
        return Arrays.asList(method.getParameterTypes()).contains(ListQuery.class);
    }

    /** Every status beside the good ones, with what it means. */
    Map<String, String> errors() {
        Map<String, String> errors = new TreeMap<>();
        errors.put("400", "Malformed or invalid; `errors` names the fields");
        errors.put("406", "The media type that `Accept` asks for is not offered");
        errors.put("500", "An error of ours; its id is in `detail` and in the log");
        errors.put("503", "The database does not answer; try again after `Retry-After`");
        addAccess(errors);
        if (hasPathParameter()) {
            errors.put("404", "There is none here, or it is another tenant's");
        }
        if (takesIfNoneMatch()) {
            errors.put("304", "Not changed since the ETag in `If-None-Match`");
        }
        if (!method.isAnnotationPresent(GET.class)) {
            addWriting(errors);
        }
        Arrays.stream(method.getAnnotationsByType(APIResponse.class))
                .filter(said -> said.responseCode().compareTo("400") >= 0)
                .forEach(said -> errors.put(said.responseCode(), said.description()));
        return errors;
    }

    private void addAccess(Map<String, String> errors) {
        if (isCounted() || method.isAnnotationPresent(POST.class) || isSecretLink()) {
            errors.put("429", "Too many requests or wrong tries; try again after `Retry-After`");
        }
        if (permission().isPresent() || hasLogin()) {
            errors.put("401", "No valid access token (or, logging in, no valid credentials)");
        }
        permission()
                .filter(needed -> needed.role() != Role.VIEWER || !isForEveryApiClient(needed))
                .ifPresent(needed -> errors.put("403", "The role is too small, or the scope is missing"));
    }

    /** What is open to all, and about one thing, is opened by the secret in its path; wrong tries of that are counted. */
    private boolean isSecretLink() {
        return permission().isEmpty() && hasPathParameter();
    }

    private static boolean isForEveryApiClient(Permission needed) {
        return needed.isForApiClients() && needed.scope().isEmpty();
    }

    private void addWriting(Map<String, String> errors) {
        if (permission().isPresent()) {
            errors.put("409", "Wrong state, in use, a duplicate, or the same is being changed right now");
        }
        if (!method.isAnnotationPresent(DELETE.class)) {
            errors.put("413", "The body is too large");
            errors.put("415", "This media type is not taken here");
        }
        if (isIdempotentPost()) {
            errors.put("422", "This idempotency key was used with another body");
        }
        if (wantsIfMatch() || takesIfMatch()) {
            errors.put("412", "Changed since the ETag in `If-Match`");
            errors.put("428", "`If-Match` is missing");
        }
    }

    private boolean hasLogin() {
        return permission().isEmpty() && answersTokens();
    }

    private boolean hasPathParameter() {
        Path own = method.getAnnotation(Path.class);
        return (own != null && own.value().contains("{"))
                || resource.getAnnotation(Path.class).value().contains("{");
    }

    private boolean isConditional() {
        return Arrays.stream(method.getParameters()).map(Parameter::getType).anyMatch(Conditional.class::equals);
    }

    private static boolean changesOne(Method method) {
        return method.isAnnotationPresent(PUT.class)
                || method.isAnnotationPresent(PATCH.class)
                || method.isAnnotationPresent(DELETE.class);
    }
}
