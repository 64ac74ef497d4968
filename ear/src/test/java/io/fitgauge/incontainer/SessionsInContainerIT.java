package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.PasswordBasedDecrypter;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import io.fitgauge.icps.boundary.ProductDraft;
import io.fitgauge.icps.boundary.Products;
import io.fitgauge.idempotency.boundary.Attempt;
import io.fitgauge.idempotency.boundary.KeptAnswer;
import io.fitgauge.idempotency.boundary.OnceOnly;
import io.fitgauge.identity.boundary.Members;
import io.fitgauge.identity.boundary.NewMember;
import io.fitgauge.identity.boundary.Session;
import io.fitgauge.identity.boundary.Sessions;
import io.fitgauge.identity.control.SigningKeys;
import io.fitgauge.identity.entity.SigningKey;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.KnownTenant;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

/** Sessions, the key that signs their tokens, and answers that are given once. */
class SessionsInContainerIT extends InContainer {

    private static final String EMAIL = "someone@example.com";
    private static final String PASSWORD = "correct horse battery";

    @Inject
    Sessions sessions;

    @Inject
    Members members;

    @Inject
    SigningKeys keys;

    @Inject
    OnceOnly onceOnly;

    @Inject
    Products products;

    @Inject
    Config config;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Test
    void theOperatorsTenantHasItsFirstAdministrator() {
        Session session = sessions.login("first-hall", "admin@first-hall.example", PASSWORD)
                .orElseThrow();

        assertThat(session.role()).isEqualTo(Role.TENANT_ADMIN);
        assertThat(sessions.login(slug(hall), "admin@first-hall.example", PASSWORD))
                .isEmpty();
    }

    @Test
    void aPersonIsAtHomeInOneTenant() {
        member(hall, PASSWORD);
        member(teahouse, "another password");

        assertThat(sessions.login(slug(hall), "Someone@Example.com ", PASSWORD)).isPresent();
        assertThat(sessions.login(slug(teahouse), EMAIL, PASSWORD)).isEmpty();
        assertThat(sessions.login(slug(hall), EMAIL, "another password")).isEmpty();
        assertThat(sessions.login("no-such-tenant", EMAIL, PASSWORD)).isEmpty();
    }

    @Test
    void aRefreshTokenRenewsOnce() {
        member(hall, PASSWORD);
        Session first = login(hall);

        Session second = sessions.renew(first.refreshToken()).orElseThrow();

        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(second.tenant()).isEqualTo(hall.view());
        assertThat(sessions.renew(second.refreshToken())).isPresent();
    }

    @Test
    void aRefreshTokenThatComesBackEndsItsFamilyAndNoOther() {
        member(hall, PASSWORD);
        Session first = login(hall);
        Session other = login(hall);
        Session second = sessions.renew(first.refreshToken()).orElseThrow();

        assertThat(sessions.renew(first.refreshToken())).isEmpty();

        assertThat(sessions.renew(second.refreshToken())).isEmpty();
        assertThat(sessions.renew(other.refreshToken())).isPresent();
    }

    @Test
    void aRefreshTokenSpentAtOnceByManyIsSpentOnce() throws Exception {
        member(hall, PASSWORD);
        String token = login(hall).refreshToken();

        long renewed = atOnce(5, () -> sessions.renew(token).isPresent()).stream()
                .filter(yes -> yes)
                .count();

        assertThat(renewed).isEqualTo(1);
    }

    @Test
    void logoutEndsTheSession() {
        member(hall, PASSWORD);
        Session session = login(hall);

        sessions.logout(session.refreshToken());

        assertThat(sessions.renew(session.refreshToken())).isEmpty();
    }

    @Test
    void theSigningKeyIsTheSameWhenItIsReadAgain() throws Exception {
        member(hall, PASSWORD);
        SignedJWT before = SignedJWT.parse(login(hall).accessToken());

        probe.asNobody(inside -> {
            keys.refresh();
            return null;
        });

        SignedJWT after = SignedJWT.parse(login(hall).accessToken());
        assertThat(after.getHeader().getKeyID()).isEqualTo(before.getHeader().getKeyID());
        JWSVerifier published = new RSASSAVerifier(published());
        assertThat(before.verify(published)).isTrue();
        assertThat(after.verify(published)).isTrue();
    }

    @Test
    void theSigningKeyIsWrappedByTheSecret() throws Exception {
        SigningKey stored = probe.asNobody(inside -> inside.entities()
                .createQuery("SELECT k FROM SigningKey k", SigningKey.class)
                .getSingleResult());
        String secret = secret();

        JWEObject wrapped = JWEObject.parse(stored.wrapped());
        wrapped.decrypt(new PasswordBasedDecrypter(secret));
        RSAKey key = RSAKey.parse(wrapped.getPayload().toString());

        assertThat(key.isPrivate()).isTrue();
        assertThat(stored.wrapped())
                .doesNotContain(key.getPrivateExponent().toString())
                .doesNotContain(key.getFirstPrimeFactor().toString())
                .doesNotContain(secret);
        assertThat(wrapped.getHeader().getPBES2Count()).isGreaterThanOrEqualTo(600_000);
        JWEObject again = JWEObject.parse(stored.wrapped());
        assertThatThrownBy(() -> again.decrypt(new PasswordBasedDecrypter(secret + "x")))
                .isInstanceOf(com.nimbusds.jose.JOSEException.class);
    }

    private String secret() throws IOException {
        Optional<String> configured = config.getOptionalValue("fitgauge.secret", String.class);
        return configured.isPresent()
                ? configured.get()
                : Files.readString(Path.of(config.getValue("fitgauge.data.dir", String.class), "secret"))
                        .strip();
    }

    @Test
    void whatVerifiersReadHoldsNoPrivateKey() throws Exception {
        assertThat(published().isPrivate()).isFalse();
    }

    private RSAKey published() throws Exception {
        Path file = Path.of(URI.create(config.getValue("mp.jwt.verify.publickey.location", String.class)));
        return JWKSet.load(file.toFile()).getKeys().get(0).toRSAKey();
    }

    @Test
    void theSecondTryIsGivenTheFirstAnswer() throws Exception {
        KeptAnswer first = create(ours, "key", "a");
        KeptAnswer second = create(ours, "key", "a");

        assertThat(second).isEqualTo(first);
        assertThat(count(ours)).isEqualTo(1);
    }

    @Test
    void aKeyIsForOneBody() throws Exception {
        create(ours, "key", "a");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> create(ours, "key", "b"))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.KEY_REUSED));
        assertThat(count(ours)).isEqualTo(1);
    }

    @Test
    void anotherTenantsSameKeyIsAnotherKey() throws Exception {
        KeptAnswer here = create(ours, "key", "a");
        KeptAnswer there = create(theirs, "key", "b");

        assertThat(there.location()).isNotEqualTo(here.location());
        assertThat(count(ours)).isEqualTo(1);
        assertThat(count(theirs)).isEqualTo(1);
    }

    @Test
    void aColleaguesSameKeyIsAnotherKey() throws Exception {
        Caller colleague = editorOf(hall);

        create(ours, "key", "a");
        create(colleague, "key", "a");

        assertThat(count(ours)).isEqualTo(2);
    }

    @Test
    void whatWasRefusedIsNotKept() throws Exception {
        Attempt attempt = attempt("key", "a");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> onceOnly.answer(ours, attempt, () -> {
                    products.create(ours, new ProductDraft("Console", null));
                    throw Refusal.wrongState("Not today.");
                }));
        assertThat(count(ours)).isZero();

        create(ours, "key", "a");
        assertThat(count(ours)).isEqualTo(1);
    }

    @Test
    void ofFiveTriesAtOnceOneIsMade() throws Exception {
        List<KeptAnswer> answers = atOnce(5, () -> create(ours, "key", "a"));

        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(count(ours)).isEqualTo(1);
    }

    private <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        List<Future<T>> tries = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            tries.add(threads.submit(call));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> one : tries) {
            results.add(one.get());
        }
        return results;
    }

    private KeptAnswer create(Caller caller, String key, String body) throws Exception {
        return onceOnly.answer(caller, attempt(key, body), () -> {
            var made = products.create(caller, new ProductDraft("Console", null));
            return new KeptAnswer(201, "/products/" + made.value().id(), "1", "{}");
        });
    }

    private static Attempt attempt(String key, String body) {
        return new Attempt("POST /products", key, body.repeat(64));
    }

    private long count(Caller caller) {
        return products.list(caller, PageRequest.first(200)).items().size();
    }

    private void member(KnownTenant tenant, String password) {
        members.ensure(Caller.system(tenant.key()), new NewMember(EMAIL, "Someone", password, Role.SALES));
    }

    private Session login(KnownTenant tenant) {
        return sessions.login(slug(tenant), EMAIL, PASSWORD).orElseThrow();
    }

    private static String slug(KnownTenant tenant) {
        return tenant.view().slug();
    }
}
