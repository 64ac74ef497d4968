package io.fitgauge.web.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.accounts.boundary.UploadedFile;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.web.json.Json;
import jakarta.ws.rs.core.EntityPart;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a request with a file: {@code file}, and {@code options} as JSON. */
final class ImportParts {

    private static final Set<String> KNOWN = Set.of("file", "options");
    private static final int LONGEST_OPTIONS = 1 << 20;

    private final List<EntityPart> parts;

    /** @throws Refusal INVALID when a part is unknown */
    ImportParts(List<EntityPart> parts) {
        for (EntityPart part : parts) {
            if (!KNOWN.contains(part.getName())) {
                throw Refusal.invalid("/" + part.getName(), "This part is not known here, only file and options.");
            }
        }
        this.parts = List.copyOf(parts);
    }

    /**
     * The file as text, unpacked if need be.
     *
     * @param limit how many bytes it may have
     * @throws Refusal INVALID when the part is missing, double, or no text; MALFORMED when it is damaged, also when read
     */
    InputStream file(long limit, MessageDigest digest) throws IOException {
        InputStream sent = new DigestInputStream(one("file").getContent(), digest);
        try {
            return new Whole(UploadedFile.open(sent, limit));
        } catch (IOException damaged) {
            throw damaged();
        }
    }

    @Nullable
    String fileName() {
        return one("file").getFileName().orElse(null);
    }

    /** @throws Refusal INVALID when the part is missing, double, or no JSON object */
    ObjectNode options(MessageDigest digest) throws IOException {
        return object(one("options"), digest);
    }

    /** @return an empty object without the part */
    ObjectNode optionsIfAny(MessageDigest digest) throws IOException {
        return named("options").isEmpty() ? Json.mapper().createObjectNode() : options(digest);
    }

    private EntityPart one(String name) {
        List<EntityPart> found = named(name);
        if (found.size() != 1) {
            throw Refusal.invalid("/" + name, "This part is needed, once.");
        }
        return found.get(0);
    }

    private List<EntityPart> named(String name) {
        return parts.stream().filter(part -> part.getName().equals(name)).toList();
    }

    private static ObjectNode object(EntityPart part, MessageDigest digest) throws IOException {
        try (InputStream content = part.getContent()) {
            byte[] json = content.readNBytes(LONGEST_OPTIONS + 1);
            if (json.length > LONGEST_OPTIONS) {
                throw Refusal.invalid("/options", "This part is too large.");
            }
            digest.update(json);
            return Optional.ofNullable(Json.mapper().readTree(json))
                    .filter(JsonNode::isObject)
                    .map(ObjectNode.class::cast)
                    .orElseThrow(() -> Refusal.invalid("/options", "This must be an object."));
        }
    }

    private static Refusal damaged() {
        return new Refusal(Reason.MALFORMED, "The file is damaged, or broke off before its end.");
    }

    /** A file that breaks off, or is damaged, is the client's. */
    private static final class Whole extends FilterInputStream {

        Whole(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            try {
                return super.read(into, offset, length);
            } catch (IOException damaged) {
                throw damaged();
            }
        }
    }
}
