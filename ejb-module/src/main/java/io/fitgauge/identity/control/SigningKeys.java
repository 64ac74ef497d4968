package io.fitgauge.identity.control;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.PasswordBasedDecrypter;
import com.nimbusds.jose.crypto.PasswordBasedEncrypter;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.fitgauge.identity.entity.SigningKey;
import io.fitgauge.tenancy.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The keys that sign access tokens. The first is made at the first start, and the next when the newest is old; they are
 * kept in the database as password-based JWEs (RFC 7518 §4.8) under the installation's secret. The public halves go to
 * the file that MicroProfile JWT verifies with, which every node writes for itself.
 */
@ApplicationScoped
public class SigningKeys {

    private static final int PBKDF2_ROUNDS = 600_000;

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    @Inject
    InstallationSecret secret;

    @Inject
    @RealTime
    Clock clock;

    @Inject
    @ConfigProperty(name = "mp.jwt.verify.publickey.location")
    String publicKeys;

    @Inject
    @ConfigProperty(name = "fitgauge.token.key.life", defaultValue = "P90D")
    Duration life;

    private final Map<String, RSAKey> opened = new ConcurrentHashMap<>();

    private volatile @Nullable KeyRing ring;

    private String written = "";

    /** To be called in a transaction: reads the keys that there are, and makes one when the newest is old. */
    public synchronized void refresh() {
        KeyRing stored = stored();
        KeyRing now = isDue(stored) ? withNext(stored) : stored;
        publish(now);
        ring = now;
    }

    /** @return the key to sign with, with its private half */
    RSAKey signing() {
        return ready().signing(clock.instant()).pair();
    }

    /** Whether tokens that this key signed still count. */
    public boolean stands(String kid) {
        return ready().standing(clock.instant()).stream()
                .anyMatch(key -> key.pair().getKeyID().equals(kid));
    }

    /** @return the public halves of those whose tokens count, a JWK set (RFC 7517) as JSON */
    public String published() {
        return ready().published(clock.instant()).toString(true);
    }

    private KeyRing ready() {
        KeyRing keys = ring;
        if (keys == null) {
            throw new IllegalStateException("The signing keys are not ready yet");
        }
        return keys;
    }

    private KeyRing stored() {
        return new KeyRing(entities.createQuery("SELECT k FROM SigningKey k", SigningKey.class)
                .getResultStream()
                .map(key -> new KeyRing.Key(
                        key.number(), opened.computeIfAbsent(key.kid(), kid -> unwrapped(key)), key.createdAt()))
                .toList());
    }

    private boolean isDue(KeyRing keys) {
        return keys.keys().isEmpty()
                || !clock.instant().isBefore(keys.newest().madeAt().plus(life));
    }

    private KeyRing withNext(KeyRing keys) {
        int number = keys.keys().isEmpty() ? 1 : keys.newest().number() + 1;
        RSAKey made = made();
        Instant now = clock.instant();
        entities.persist(new SigningKey(made.getKeyID(), number, wrapped(made), now));
        entities.flush();
        opened.put(made.getKeyID(), made);
        List<KeyRing.Key> all = new ArrayList<>(keys.keys());
        all.add(new KeyRing.Key(number, made, now));
        return new KeyRing(all);
    }

    private static RSAKey made() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException problem) {
            throw new IllegalStateException("No signing key could be made", problem);
        }
    }

    private String wrapped(RSAKey made) {
        try {
            JWEObject jwe = new JWEObject(
                    new JWEHeader(JWEAlgorithm.PBES2_HS512_A256KW, EncryptionMethod.A256GCM),
                    new Payload(made.toJSONString()));
            jwe.encrypt(new PasswordBasedEncrypter(secret.value(), 16, PBKDF2_ROUNDS));
            return jwe.serialize();
        } catch (JOSEException problem) {
            throw new IllegalStateException("The signing key could not be wrapped", problem);
        }
    }

    private RSAKey unwrapped(SigningKey stored) {
        try {
            JWEObject jwe = JWEObject.parse(stored.wrapped());
            jwe.decrypt(new PasswordBasedDecrypter(secret.value()));
            return RSAKey.parse(jwe.getPayload().toString());
        } catch (JOSEException | ParseException problem) {
            throw new IllegalStateException(
                    "The signing key in the database does not open: is FITGAUGE_SECRET the one it was made with?",
                    problem);
        }
    }

    /** Written beside and moved, so that nobody reads half of it; and only when it is another one. */
    private void publish(KeyRing keys) {
        String text = keys.published(clock.instant()).toString(true);
        if (text.equals(written)) {
            return;
        }
        try {
            Path file = Path.of(URI.create(publicKeys));
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.createDirectories(file.getParent());
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            written = text;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
