package io.fitgauge.identity.control;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals small secrets as JWEs (RFC 7516) with a key that comes of the installation's secret. The key is made once a life of
 * the server, so that thousands can be opened; it is another one than those that wrap the signing keys.
 */
@ApplicationScoped
public class SealingKey {

    private static final byte[] PURPOSE = "fitgauge: secrets of others".getBytes(StandardCharsets.US_ASCII);
    private static final int PBKDF2_ROUNDS = 600_000;
    private static final int BITS = 256;

    @Inject
    InstallationSecret secret;

    private @Nullable SecretKey made;

    /** @param owner whose it is; it opens for that one only */
    public String seal(String owner, String text) {
        try {
            JWEObject jwe = new JWEObject(
                    new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                            .subject(owner)
                            .build(),
                    new Payload(text));
            jwe.encrypt(new DirectEncrypter(key()));
            return jwe.serialize();
        } catch (JOSEException problem) {
            throw new IllegalStateException("Nothing can be sealed", problem);
        }
    }

    /** @throws IllegalStateException when it was sealed for somebody else, or with another secret */
    public String open(String owner, String sealed) {
        try {
            JWEObject jwe = JWEObject.parse(sealed);
            jwe.decrypt(new DirectDecrypter(key()));
            if (owner.equals(jwe.getHeader().getSubject())) {
                return jwe.getPayload().toString();
            }
            throw new IllegalStateException("It was sealed for somebody else");
        } catch (JOSEException | ParseException problem) {
            throw new IllegalStateException("It does not open: is FITGAUGE_SECRET the one it was made with?", problem);
        }
    }

    private synchronized SecretKey key() {
        if (made == null) {
            made = derived();
        }
        return made;
    }

    private SecretKey derived() {
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(secret.value().toCharArray(), PURPOSE, PBKDF2_ROUNDS, BITS))
                    .getEncoded();
            return new SecretKeySpec(key, "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
