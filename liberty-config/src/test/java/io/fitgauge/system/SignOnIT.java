package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static io.fitgauge.system.Tenant.NORTH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A company's own sign-on: its tokens for Fitgauge's, in its own tenant and nowhere else. */
class SignOnIT {

    private static final String SUBJECT = "employee-1";

    private OutsideIssuer outside;
    private String issuer;

    /** Trusted by Acme, and its subject tied to Acme's administrator. */
    @BeforeEach
    void trust() throws Exception {
        outside = new OutsideIssuer();
        issuer = "/issuers/"
                + ACME.post("/issuers", outside.draft("REFUSE")).is(201).id();
        tie(SUBJECT, me(ACME)).is(201);
    }

    @AfterEach
    void close() {
        ACME.delete(issuer, "If-Match", ACME.get(issuer).header("ETag").orElse("\"none\""));
        outside.close();
    }

    @Test
    void aTokenOfTheIssuerIsExchangedForOneOfOurs() {
        Answer answer = exchange("acme", outside.token(SUBJECT)).is(200);

        assertThat(answer.json().get("issued_token_type").asText())
                .isEqualTo("urn:ietf:params:oauth:token-type:access_token");
        assertThat(answer.json().get("token_type").asText()).isEqualTo("Bearer");
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
        JsonNode claims = claims(access(answer));
        assertThat(claims.get("sub").asText()).isEqualTo(me(ACME));
        assertThat("/issuers/" + claims.get("sign_on").asText()).isEqualTo(issuer);
        assertThat(tenant(access(answer)).is(200).json().get("slug").asText()).isEqualTo("acme");
    }

    @Test
    void theSessionIsRenewedAndStaysWhatItIs() {
        String refresh = exchange("acme", outside.token(SUBJECT))
                .is(200)
                .json()
                .get("refresh_token")
                .asText();

        Answer renewed = renew(refresh).is(200);

        assertThat(claims(renewed.json().get("accessToken").asText()).has("sign_on"))
                .isTrue();
        renew(refresh).isProblem(401);
        renew(renewed.json().get("refreshToken").asText()).isProblem(401);
    }

    @Test
    void aSubjectThatNobodyTiedIsNobody() {
        exchange(
                        "acme",
                        outside.signed(outside.about("employee-2")
                                .claim("email", "admin@acme.example")
                                .claim("email_verified", true)))
                .isProblem(401);
    }

    @Test
    void anAddressThatTheIssuerHasVerifiedFindsTheUserWhereTheTenantWantsIt() {
        change("{\"unknownSubjects\":\"MATCH_EMAIL\"}");
        String email = "p" + UUID.randomUUID() + "@acme.example";
        String user = ACME.post("/users", "{\"email\":\"" + email + "\",\"name\":\"New\",\"role\":\"SALES\"}")
                .is(201)
                .id();
        JWTClaimsSet.Builder about =
                outside.about("employee-3").claim("email", email.toUpperCase(java.util.Locale.ROOT));

        exchange("acme", outside.signed(about)).isProblem(401);
        exchange("acme", outside.signed(about.claim("email_verified", false))).isProblem(401);
        Answer answer = exchange("acme", outside.signed(about.claim("email_verified", true)))
                .is(200);

        assertThat(claims(access(answer)).get("sub").asText()).isEqualTo(user);
        assertThat(ACME.get("/users/" + user).is(200).json().get("status").asText())
                .isEqualTo("ACTIVE");
        exchange("acme", outside.token("employee-3")).is(200);
        exchange(
                        "acme",
                        outside.signed(outside.about("somebody-else")
                                .claim("email", email)
                                .claim("email_verified", true)))
                .isProblem(401);
    }

    @Test
    void noTokenLeadsIntoAnotherTenant() {
        String token = outside.signed(
                outside.about(SUBJECT).claim("email", "admin@globex.example").claim("email_verified", true));
        exchange("globex", token).isProblem(401);
        change("{\"unknownSubjects\":\"MATCH_EMAIL\"}");
        exchange(
                        "acme",
                        outside.signed(outside.about("g")
                                .claim("email", "admin@globex.example")
                                .claim("email_verified", true)))
                .isProblem(401);

        String theirs = "/issuers/"
                + GLOBEX.post("/issuers", outside.draft("REFUSE")).is(201).id();
        Answer refused = exchange("globex", outside.token(SUBJECT)).isProblem(401);

        assertThat(refused.text())
                .isEqualTo(exchange("nowhere", outside.token(SUBJECT)).text());
        GLOBEX.post(theirs + "/subjects", "{\"subject\":\"x\",\"userId\":\"" + me(ACME) + "\"}")
                .blames("/userId");
        GLOBEX.delete(theirs, "If-Match", GLOBEX.get(theirs).etag()).is(204);
    }

    /** What an agency's own sign-on says of its people counts in the agency. */
    @Test
    void whoSignedOnGoesIntoNoClient() {
        String slug = "client-" + UUID.randomUUID();
        NORTH.post(
                        "/clients",
                        "{\"slug\":\"%s\",\"name\":\"Client\",\"locale\":\"nl-NL\",\"timeZone\":\"Europe/Amsterdam\",\"currency\":\"EUR\"}"
                                .formatted(slug))
                .is(201);
        String theirs = "/issuers/"
                + NORTH.post("/issuers", outside.draft("REFUSE")).is(201).id();
        NORTH.post(theirs + "/subjects", "{\"subject\":\"boss\",\"userId\":\"" + me(NORTH) + "\"}")
                .is(201);
        String access = access(exchange("north", outside.token("boss")).is(200));

        switched(access, slug).isProblem(403);
        switched(NORTH.token(), slug).is(200);
        NORTH.delete(theirs, "If-Match", NORTH.get(theirs).etag()).is(204);
    }

    private static Answer switched(String token, String slug) {
        return Client.send(
                "POST",
                Client.API + "/auth/switch",
                BodyPublishers.ofString("{\"tenant\":\"" + slug + "\"}"),
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                "application/json");
    }

    @Test
    void whoIsBlockedIsRefused() {
        change("{\"unknownSubjects\":\"MATCH_EMAIL\"}");
        String email = "b" + UUID.randomUUID() + "@acme.example";
        String user = "/users/"
                + ACME.post("/users", "{\"email\":\"" + email + "\",\"name\":\"New\",\"role\":\"SALES\"}")
                        .is(201)
                        .id();
        String token =
                outside.signed(outside.about("blocked").claim("email", email).claim("email_verified", "true"));
        Answer session = exchange("acme", token).is(200);

        ACME.patch(user, "{\"status\":\"BLOCKED\"}", "If-Match", ACME.get(user).etag())
                .is(200);

        isRefusedSoon(access(session));
        renew(session.json().get("refresh_token").asText()).isProblem(401);
        exchange("acme", token).isProblem(401);
    }

    @Test
    void aBlockedIssuerEndsWhatItVouchedForWithinSeconds() {
        Answer session = exchange("acme", outside.token(SUBJECT)).is(200);

        change("{\"status\":\"BLOCKED\"}");

        isRefusedSoon(access(session));
        renew(session.json().get("refresh_token").asText()).isProblem(401);
        exchange("acme", outside.token(SUBJECT)).isProblem(401);
    }

    @Test
    void anUntiedSubjectIsOutWithinSeconds() {
        Answer session = exchange("acme", outside.token(SUBJECT)).is(200);
        String tie = issuer + "/subjects/"
                + ACME.get(issuer + "/subjects").items().get(0).get("id").asText();

        ACME.delete(tie, "If-Match", ACME.get(tie).etag()).is(204);

        isRefusedSoon(access(session));
        renew(session.json().get("refresh_token").asText()).isProblem(401);
        exchange("acme", outside.token(SUBJECT)).isProblem(401);
    }

    @Test
    void tokensThatAreNotAsTheyShouldBeAreRefused() throws Exception {
        Date past = Date.from(Instant.now().minusSeconds(60));
        refused(outside.signed(outside.about(SUBJECT).issuer("https://other.example")));
        refused(outside.signed(outside.about(SUBJECT).audience("another-program")));
        refused(outside.signed(outside.about(SUBJECT).audience((String) null)));
        refused(outside.signed(outside.about(SUBJECT).expirationTime(past)));
        refused(outside.signed(outside.about(SUBJECT).expirationTime(null)));
        refused(outside.signed(
                outside.about(SUBJECT).notBeforeTime(Date.from(Instant.now().plusSeconds(120)))));
        refused(outside.signed(outside.about(null)));
        refused("x");
        refused("a.b.c");
        RSAKey strange = OutsideIssuer.newKey();
        refused(OutsideIssuer.signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(outside.key().getKeyID()),
                outside.about(SUBJECT),
                OutsideIssuer.signer(strange)));
        refused(OutsideIssuer.signed(
                new JWSHeader.Builder(JWSAlgorithm.PS256).keyID(outside.key().getKeyID()),
                outside.about(SUBJECT),
                OutsideIssuer.signer(outside.key())));
        refused(Base64URL.encode("{\"alg\":\"none\",\"kid\":\"" + outside.key().getKeyID() + "\"}") + "."
                + Base64URL.encode(outside.about(SUBJECT).build().toString()) + ".");
        byte[] secret = outside.key().toRSAPublicKey().getEncoded();
        refused(OutsideIssuer.signed(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(outside.key().getKeyID()),
                outside.about(SUBJECT),
                new MACSigner(secret)));
    }

    @Test
    void aKeyThatATokenBringsAlongIsNotLookedAt() throws Exception {
        RSAKey strange = OutsideIssuer.newKey();
        exchange("acme", outside.token(SUBJECT)).is(200);
        int asked = outside.asked();
        URI bait = URI.create(outside.keys().replace("/keys", "/bait"));

        refused(OutsideIssuer.signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .jwk(strange.toPublicJWK())
                        .keyID(outside.key().getKeyID()),
                outside.about(SUBJECT),
                OutsideIssuer.signer(strange)));
        refused(OutsideIssuer.signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .jwkURL(bait)
                        .x509CertURL(bait)
                        .keyID(outside.key().getKeyID()),
                outside.about(SUBJECT),
                OutsideIssuer.signer(strange)));

        assertThat(outside.asked()).isEqualTo(asked);
    }

    @Test
    void anIssuerMayChangeItsKeyAndIsNotAskedForEveryUnknownOne() {
        exchange("acme", outside.token(SUBJECT)).is(200);
        outside.changeKey();
        exchange("acme", outside.token(SUBJECT)).is(200);
        int asked = outside.asked();
        assertThat(asked).isEqualTo(2);

        for (int i = 0; i < 5; i++) {
            refused(OutsideIssuer.signed(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("unknown-" + i),
                    outside.about("unknown-" + i),
                    OutsideIssuer.signer(outside.key())));
        }

        assertThat(outside.asked()).isEqualTo(asked);
        exchange("acme", outside.token(SUBJECT)).is(200);
    }

    @Test
    void ourOwnTokensAreNotExchangedAndAskNobody() {
        int asked = outside.asked();
        refused(ACME.token());
        String[] own = ACME.token().split("\\.");
        String header = Base64URL.encode("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + UUID.randomUUID()
                        + "\",\"jku\":\"" + outside.keys() + "\",\"x5u\":\"" + outside.keys() + "\"}")
                .toString();

        tenant(header + "." + own[1] + "." + own[2]).isProblem(401);
        tenant(outside.token(SUBJECT)).isProblem(401);

        assertThat(outside.asked()).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.1/keys",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/keys",
                "https://[::ffff:10.0.0.1]/keys",
                "https://192.168.1.1:8443/keys",
                "https://100.64.0.1/keys"
            })
    void keysAreNotFetchedFromPrivateAddresses(String keys) {
        change("{\"jwksUri\":\"" + keys + "\"}");

        Answer away = exchange("acme", outside.token(SUBJECT)).isProblem(503);

        assertThat(away.header("Retry-After")).isPresent();
        assertThat(away.text()).doesNotContain(URI.create(keys).getHost());
    }

    /** Nobody listens at those above; here somebody does. */
    @Test
    void aPrivateAddressIsNotEvenConnectedTo() throws Exception {
        try (ServerSocket inside = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.2"))) {
            change("{\"jwksUri\":\"https://127.0.0.2:" + inside.getLocalPort() + "/keys\"}");

            exchange("acme", outside.token(SUBJECT)).isProblem(503);

            inside.setSoTimeout(200);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(inside::accept);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sign-on.example/keys",
                "ftp://127.0.0.1/keys",
                "file:///etc/passwd",
                "keys",
                "https:///keys",
                "https://a:b@sign-on.example/"
            })
    void keysAreFetchedByHttpsOnly(String keys) {
        ACME.patch(
                        issuer,
                        "{\"jwksUri\":\"" + keys + "\"}",
                        "If-Match",
                        ACME.get(issuer).etag())
                .blames("/jwksUri");
    }

    @Test
    void whatIsAskedMustBeATokenExchange() {
        Map<String, String> right = Map.of(
                "grant_type", "urn:ietf:params:oauth:grant-type:token-exchange",
                "subject_token", outside.token(SUBJECT),
                "subject_token_type", "urn:ietf:params:oauth:token-type:jwt",
                "audience", "acme");
        Client.form("/auth/exchange", ApiClient.form(right)).is(200);
        for (String name : right.keySet()) {
            Map<String, String> less = new java.util.HashMap<>(right);
            less.remove(name);
            Client.form("/auth/exchange", ApiClient.form(less)).isProblem(400);
        }
        Client.form("/auth/exchange", ApiClient.form(right) + "&audience=globex")
                .isProblem(400);
        Client.form("/auth/exchange", ApiClient.form(right) + "&actor_token=x").isProblem(400);
        Client.post(Client.API + "/auth/exchange", "{}").isProblem(415);
    }

    @Test
    void theIssuerIsItsTenantsAlone() {
        String tie = issuer + "/subjects/"
                + ACME.get(issuer + "/subjects").items().get(0).get("id").asText();
        String etag = ACME.get(issuer).etag();

        GLOBEX.cannotSee(issuer);
        GLOBEX.cannotSee(issuer + "/subjects");
        GLOBEX.cannotSee(tie);
        GLOBEX.patch(issuer, "{\"status\":\"BLOCKED\"}", "If-Match", etag).isProblem(404);
        GLOBEX.post(issuer + "/subjects", "{\"subject\":\"x\",\"userId\":\"" + me(GLOBEX) + "\"}")
                .isProblem(404);
        GLOBEX.delete(tie, "If-Match", "\"1\"").isProblem(404);
        GLOBEX.delete(issuer, "If-Match", etag).isProblem(404);
        assertThat(GLOBEX.get("/issuers?limit=200").is(200).text()).doesNotContain(outside.name());
        ACME.post("/issuers", outside.draft("REFUSE")).isProblem(409);
        tie(SUBJECT, me(ACME)).isProblem(409);
        tie("another", me(ACME)).isProblem(409);
    }

    private static String me(Tenant tenant) {
        return claims(tenant.token()).get("sub").asText();
    }

    private Answer tie(String subject, String user) {
        return ACME.post(issuer + "/subjects", "{\"subject\":\"" + subject + "\",\"userId\":\"" + user + "\"}");
    }

    private void change(String patch) {
        ACME.patch(issuer, patch, "If-Match", ACME.get(issuer).etag()).is(200);
    }

    private static Answer exchange(String tenant, String token) {
        return Client.form(
                "/auth/exchange",
                ApiClient.form(Map.of(
                        "grant_type",
                        "urn:ietf:params:oauth:grant-type:token-exchange",
                        "subject_token",
                        token,
                        "subject_token_type",
                        "urn:ietf:params:oauth:token-type:id_token",
                        "audience",
                        tenant)),
                "X-Forwarded-For",
                "198.51.100." + (100 + tenant.length()));
    }

    private void refused(String token) {
        Answer answer = exchange("acme", token);
        answer.isProblem(401);
    }

    private static Answer renew(String token) {
        return Client.post(Client.API + "/auth/refresh", "{\"refreshToken\":\"" + token + "\"}");
    }

    private static Answer tenant(String token) {
        return Client.get(Client.API + "/tenant", "Authorization", "Bearer " + token);
    }

    private static void isRefusedSoon(String token) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(5))
                .until(() -> tenant(token).status() == 401);
    }

    private static String access(Answer exchanged) {
        return exchanged.json().get("access_token").asText();
    }

    private static JsonNode claims(String token) {
        return Client.parse(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8));
    }
}
