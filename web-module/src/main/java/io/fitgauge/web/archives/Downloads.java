package io.fitgauge.web.archives;

import io.fitgauge.archives.boundary.ArchiveView;
import io.fitgauge.archives.boundary.TenantExports;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;

/** Hands archives out, piece by piece. */
@Dependent
class Downloads {

    static final String ZIP = "application/zip";

    private final TenantExports exports;

    @Inject
    Downloads(TenantExports exports) {
        this.exports = exports;
    }

    /** @param archive that was opened */
    Response answer(Caller reader, ArchiveView archive) {
        StreamingOutput body = out -> write(reader, archive, out);
        return Response.ok(body, ZIP)
                .header(HttpHeaders.CONTENT_LENGTH, archive.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tenant-" + archive.id() + ".zip\"")
                .build();
    }

    /** Each piece in a transaction of its own, so that a slow reader holds none. */
    private void write(Caller reader, ArchiveView archive, OutputStream out) throws IOException {
        long left = archive.bytes();
        for (int number = 0; left > 0; number++) {
            byte[] piece = exports.piece(reader, archive.id(), number)
                    .orElseThrow(() -> new EOFException("The archive was thrown away"));
            out.write(piece);
            left -= piece.length;
        }
    }
}
