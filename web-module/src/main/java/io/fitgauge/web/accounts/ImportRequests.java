package io.fitgauge.web.accounts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.fitgauge.accounts.boundary.Importable;
import io.fitgauge.accounts.boundary.Imports;
import io.fitgauge.accounts.boundary.NewImport;
import io.fitgauge.accounts.boundary.PreviewView;
import io.fitgauge.accounts.boundary.Previews;
import io.fitgauge.accounts.boundary.RejectedRows;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.quota.boundary.Limit;
import io.fitgauge.quota.boundary.Quotas;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.LongWork;
import io.fitgauge.tenants.boundary.Tenants;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.json.BodyHash;
import io.fitgauge.web.paging.AcceptedJob;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.FirstAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What requests about imports have in common, whatever the rows of the file are. */
@ApplicationScoped
public class ImportRequests {

    static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    Imports imports;

    @Inject
    Previews previews;

    @Inject
    Tenants tenants;

    @Inject
    Quotas quotas;

    @Inject
    WantedImport wanted;

    @Inject
    CurrentCaller caller;

    @Inject
    BodyHash hash;

    @Inject
    FirstAnswer first;

    /** Idempotent by hand: the body is a stream, and its parts are what a repeated request has in common. */
    @Nullable
    Object start(Importable what, List<EntityPart> parts, UriInfo uri) throws Exception {
        try (Upload upload = Upload.of(parts, limit())) {
            hash.of(upload.digest());
            return LongWork.call(() -> first.orElse(() -> started(what, upload, uri)));
        }
    }

    private long limit() {
        return quotas.of(caller.get().tenant(), Limit.IMPORT_BYTES).orElse(Long.MAX_VALUE);
    }

    private Response started(Importable what, Upload upload, UriInfo uri) throws IOException {
        NewImport options = wanted.of(caller.get(), what, upload.options());
        try (InputStream content = upload.content()) {
            JobView job = imports.start(caller.get(), what, upload.fileName(), content, options);
            return AcceptedJob.answer(job, uri);
        }
    }

    /** Idempotent by hand, too; only the beginning of the file is read. */
    @Nullable
    Object preview(Importable what, List<EntityPart> sent) throws Exception {
        ImportParts parts = new ImportParts(sent);
        MessageDigest digest = BodyHash.sha256();
        ObjectNode said = wanted.complete(caller.get(), what, parts.optionsIfAny(digest));
        try (InputStream file = parts.file(limit(), digest)) {
            byte[] head = file.readNBytes(Previews.HEAD);
            hash.of(digest);
            return first.orElse(() -> preview(what, head, said));
        }
    }

    private PreviewView preview(Importable what, byte[] head, ObjectNode said) {
        Caller reader = caller.get();
        return previews.preview(
                reader, what, head, said, tenants.mine(reader).value().currency());
    }

    Response read(Importable what, UUID id, Conditional conditional) {
        return conditional.answer(imports.find(caller.get(), what, id));
    }

    Response rejects(Importable what, UUID id) {
        Caller reader = caller.get();
        RejectedRows start = imports.rejects(reader, what, id, null);
        StreamingOutput body = out -> write(reader, what, id, start, out);
        return Response.ok(body, CSV).build();
    }

    private void write(Caller reader, Importable what, UUID id, RejectedRows start, OutputStream out)
            throws IOException {
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(RejectedRows.COLUMNS);
        @Nullable RejectedRows some = start;
        while (some != null) {
            some.rows().forEach(csv::writeRecord);
            some = some.last() == null ? null : imports.rejects(reader, what, id, some.last());
        }
        csv.flush();
    }
}
