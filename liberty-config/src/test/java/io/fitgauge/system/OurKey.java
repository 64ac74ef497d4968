package io.fitgauge.system;

import com.mysql.cj.jdbc.Driver;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.PasswordBasedDecrypter;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.util.Objects;
import java.util.Properties;

/** The key that the server signs its tokens with, which only its operator can read: from the database, with the secret. */
final class OurKey {

    private OurKey() {}

    /** @param kid as tokens name it */
    static RSAKey named(String kid) {
        try (Connection database = connect();
                PreparedStatement question =
                        database.prepareStatement("SELECT wrapped FROM signing_key WHERE kid = ?")) {
            question.setString(1, kid);
            try (ResultSet key = question.executeQuery()) {
                key.next();
                return opened(key.getString("wrapped"));
            }
        } catch (SQLException | JOSEException | ParseException | IOException problem) {
            throw new AssertionError("The signing key cannot be read", problem);
        }
    }

    private static RSAKey opened(String wrapped) throws ParseException, JOSEException, IOException {
        JWEObject jwe = JWEObject.parse(wrapped);
        jwe.decrypt(new PasswordBasedDecrypter(isEmbedded() ? kept("secret") : setting("secret")));
        return RSAKey.parse(jwe.getPayload().toString());
    }

    private static Connection connect() throws SQLException, IOException {
        Properties login = new Properties();
        login.setProperty("user", isEmbedded() ? "fitgauge" : setting("database.user"));
        login.setProperty("password", isEmbedded() ? kept("database-password") : setting("database.password"));
        String url = isEmbedded()
                ? "jdbc:mysql://127.0.0.1:" + kept("port") + "/fitgauge?sslMode=DISABLED"
                : setting("database.url");
        return Objects.requireNonNull(new Driver().connect(url, login));
    }

    private static boolean isEmbedded() {
        return System.getProperty("fitgauge.test.database.url") == null;
    }

    private static String setting(String name) {
        return System.getProperty("fitgauge.test." + name);
    }

    private static String kept(String file) throws IOException {
        return Files.readString(Path.of(System.getProperty("fitgauge.data"), file))
                .strip();
    }
}
