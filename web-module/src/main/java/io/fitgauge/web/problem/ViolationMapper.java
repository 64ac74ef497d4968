package io.fitgauge.web.problem;

import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Stands before JAX-RS's own mapper for invalid beans. */
@Provider
public class ViolationMapper implements ExceptionMapper<ValidationException> {

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(ValidationException thrown) {
        return ProblemAnswer.to(thrown, uri);
    }
}
