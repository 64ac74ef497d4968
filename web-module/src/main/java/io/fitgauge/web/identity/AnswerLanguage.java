package io.fitgauge.web.identity;

import io.fitgauge.language.Languages;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Says in which language an answer is, and that it goes by Accept-Language. The first answer to an idempotency key may
 * be given again to somebody who reads another language, so it says only the latter.
 */
@Provider
@InReadersLanguage
public class AnswerLanguage implements ContainerResponseFilter {

    @Inject
    CurrentCaller caller;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        boolean isWritten = answer.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
        if (isWritten
                && request.getHeaderString("Idempotency-Key") == null
                && !answer.getHeaders().containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            answer.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_LANGUAGE,
                            Languages.best(caller.get().language()).toLanguageTag());
        }
    }
}
