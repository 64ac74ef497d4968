package io.fitgauge.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A company's sign-on, on this machine: it publishes its keys, and counts who asks for them. */
final class OutsideIssuer implements AutoCloseable {

    static final String AUDIENCE = "fitgauge-for-tests";

    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();
    private final String name = "https://sign-on.example/" + UUID.randomUUID();
    private volatile RSAKey key = newKey();

    OutsideIssuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] body = new JWKSet(key).toString().getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException problem) {
            throw new IllegalStateException(problem);
        }
    }

    void changeKey() {
        key = newKey();
    }

    RSAKey key() {
        return key;
    }

    String name() {
        return name;
    }

    String keys() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
    }

    /** How often anybody asked for anything. */
    int asked() {
        return asked.get();
    }

    /** What a tenant says who trusts it. */
    String draft(String unknownSubjects) {
        return """
                {"name":"Sign-on","issuer":"%s","jwksUri":"%s","audience":"%s","unknownSubjects":"%s"}"""
                .formatted(name, keys(), AUDIENCE, unknownSubjects);
    }

    JWTClaimsSet.Builder about(String subject) {
        return new JWTClaimsSet.Builder()
                .issuer(name)
                .audience(AUDIENCE)
                .subject(subject)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    String token(String subject) {
        return signed(about(subject));
    }

    String signed(JWTClaimsSet.Builder claims) {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()), claims, signer(key));
    }

    static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException problem) {
            throw new IllegalStateException(problem);
        }
    }

    static String signed(JWSHeader.Builder header, JWTClaimsSet.Builder claims, JWSSigner signer) {
        try {
            SignedJWT token = new SignedJWT(header.build(), claims.build());
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
