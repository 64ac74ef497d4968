package io.fitgauge.web.paging;

import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The request's If-Match and If-None-Match against the revision of a resource. Comes as {@code @BeanParam}. */
public class Conditional {

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    /** 200 with a strong ETag, or 304 when the client has this revision. */
    public Response answer(Revised<?> thing) {
        EntityTag tag = tag(thing);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(thing.value()) : unchanged;
        return answer.tag(tag).build();
    }

    /**
     * The revision that a change may be made on.
     *
     * @throws Refusal PRECONDITION_REQUIRED without If-Match; STALE when it names another revision
     */
    public int revision(Revised<?> current) {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new Refusal(Reason.PRECONDITION_REQUIRED, "Send If-Match with the ETag that you read.");
        }
        if (!isMeant(current)) {
            throw Refusal.stale();
        }
        return current.revision();
    }

    /** As {@link #revision}, where If-Match may be left out. */
    public @Nullable Integer revisionIfSent(Revised<?> current) {
        return headers.getHeaderString(HttpHeaders.IF_MATCH) == null ? null : Integer.valueOf(revision(current));
    }

    /** 200 with the changed resource. */
    public static Response changed(Revised<?> thing) {
        return Response.ok(thing.value()).tag(tag(thing)).build();
    }

    /** 201 with the new resource. */
    public static Response created(URI location, Revised<?> thing) {
        return Response.created(location).entity(thing.value()).tag(tag(thing)).build();
    }

    /** A revision is changed by whoever read it, in whatever language. */
    private boolean isMeant(Revised<?> current) {
        if (current.variant().isEmpty()) {
            return request.evaluatePreconditions(tag(current)) == null;
        }
        Pattern tags = Pattern.compile("(?<!W/)\"" + current.revision() + "(?:-[0-9a-z]*)?\"");
        String sent = headers.getHeaderString(HttpHeaders.IF_MATCH).strip();
        return "*".equals(sent) || tags.matcher(sent).find();
    }

    private static EntityTag tag(Revised<?> thing) {
        String revision = Integer.toString(thing.revision());
        return new EntityTag(thing.variant().isEmpty() ? revision : revision + "-" + thing.variant());
    }
}
