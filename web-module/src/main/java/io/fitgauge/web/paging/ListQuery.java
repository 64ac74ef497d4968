package io.fitgauge.web.paging;

import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every list takes: {@code limit}, {@code cursor} and {@code sort}. Comes as {@code @BeanParam}. */
public class ListQuery {

    @QueryParam("limit")
    @Parameter(
            description = "How many items at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "`nextCursor` of the page before")
    @Nullable
    String cursor;

    @QueryParam("sort")
    @Parameter(description = "Fields to sort by, `-` for descending, such as `name,-createdAt`")
    @Nullable
    String sort;

    @Context
    UriInfo uri;

    /** @throws Refusal INVALID when limit or cursor is not one */
    public PageRequest page() {
        String order = sort == null ? "" : sort;
        return new PageRequest(
                size(), order, cursor == null ? null : Cursor.of(cursor, order).after());
    }

    /** The page as {@code {"items": […], "nextCursor": "…"}}, with a Link to the next. */
    public Response answer(Page<?> page) {
        return answer(page, text -> new Listing(page.items(), text));
    }

    /** @param body what to answer with, made of the text of the next cursor if there is one */
    public Response answer(Page<?> page, Function<@Nullable String, Object> body) {
        List<String> next = page.next();
        if (next == null) {
            return Response.ok(body.apply(null)).build();
        }
        String text = new Cursor(sort == null ? "" : sort, next).text();
        return Response.ok(body.apply(text))
                .links(Link.fromUri(uri.getRequestUriBuilder()
                                .replaceQueryParam("cursor", text)
                                .build())
                        .rel("next")
                        .build())
                .build();
    }

    private int size() {
        if (limit == null) {
            return PageRequest.USUAL;
        }
        if (!limit.matches("[0-9]{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > PageRequest.MOST) {
            throw new Refusal(Reason.INVALID, "limit must be a whole number from 1 to " + PageRequest.MOST + ".");
        }
        return Integer.parseInt(limit);
    }

    /** A page of a list. */
    public record Listing(List<?> items, @Nullable String nextCursor) {}
}
