package io.fitgauge.web.server;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands {@code /openapi} and {@code /health} through from the private port, and nothing else. */
@WebServlet(urlPatterns = {"/openapi/*", "/health/*"})
public class ServerPages extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final transient HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    @Inject
    @ConfigProperty(name = "fitgauge.private.port")
    int port;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            HttpResponse<InputStream> page = client.send(asked(request), BodyHandlers.ofInputStream());
            response.setStatus(page.statusCode());
            page.headers().firstValue("Content-Type").ifPresent(response::setContentType);
            page.headers().firstValue("Location").ifPresent(place -> response.setHeader("Location", path(place)));
            try (InputStream body = page.body()) {
                body.transferTo(response.getOutputStream());
            }
        } catch (HttpTimeoutException busy) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Redirects name the private port, where clients cannot go. */
    private static String path(String location) {
        URI place = URI.create(location);
        return place.getRawPath() + (place.getRawQuery() == null ? "" : "?" + place.getRawQuery());
    }

    private HttpRequest asked(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        HttpRequest.Builder asked = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + request.getRequestURI() + query))
                .timeout(PATIENCE);
        String accept = request.getHeader("Accept");
        return (accept == null ? asked : asked.header("Accept", accept)).build();
    }
}
