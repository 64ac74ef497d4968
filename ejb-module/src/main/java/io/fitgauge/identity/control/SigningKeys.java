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
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.fitgauge.identity.entity.SigningKey;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The key that signs access tokens. Made at the first start, kept in the database as a password-based JWE (RFC 7518
 * §4.8) under the installation's secret; its public half goes to the file that MicroProfile JWT verifies with.
 */
@ApplicationScoped
public class SigningKeys {

    private static final int PBKDF2_ROUNDS = 600_000;

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    @Inject
    InstallationSecret secret;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "mp.jwt.verify.publickey.location")
    String publicKeys;

    private volatile @Nullable RSAKey key;

    /** To be called in a transaction, once at start. */
    public void prepare() {
        RSAKey ready = stored().stream().findFirst().map(this::unwrapped).orElseGet(this::made);
        publish(ready);
        key = ready;
    }

    RSAKey current() {
        RSAKey ready = key;
        if (ready == null) {
            throw new IllegalStateException("The signing key is not ready yet");
        }
        return ready;
    }

    private List<SigningKey> stored() {
        return entities.createQuery("SELECT k FROM SigningKey k ORDER BY k.createdAt DESC", SigningKey.class)
                .getResultList();
    }

    private RSAKey made() {
        try {
            RSAKey made = new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            entities.persist(new SigningKey(made.getKeyID(), wrapped(made), clock.instant()));
            entities.flush();
            return made;
        } catch (JOSEException problem) {
            throw new IllegalStateException("No signing key could be made", problem);
        }
    }

    private String wrapped(RSAKey made) throws JOSEException {
        JWEObject jwe = new JWEObject(
                new JWEHeader(JWEAlgorithm.PBES2_HS512_A256KW, EncryptionMethod.A256GCM),
                new Payload(made.toJSONString()));
        jwe.encrypt(new PasswordBasedEncrypter(secret.value(), 16, PBKDF2_ROUNDS));
        return jwe.serialize();
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

    private void publish(RSAKey ready) {
        try {
            Path file = Path.of(URI.create(publicKeys));
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.createDirectories(file.getParent());
            Files.writeString(draft, new JWKSet(ready).toString(true));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
