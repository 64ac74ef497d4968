package io.fitgauge.notifications.control;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The room's own HTML. Every text in it is escaped. */
final class Pages {

    static final Template MAIL = template("mail.mustache");
    static final Template STOP = template("stop.mustache");

    private Pages() {}

    private static Template template(String name) {
        return Mustache.compiler().emptyStringIsFalse(true).compile(reader(name));
    }

    private static Reader reader(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(Pages.class.getResourceAsStream("/io/fitgauge/notifications/" + name), name),
                StandardCharsets.UTF_8);
    }
}
