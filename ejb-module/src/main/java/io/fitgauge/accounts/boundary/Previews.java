package io.fitgauge.accounts.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.accounts.control.EarlierRows;
import io.fitgauge.accounts.control.FilePreview;
import io.fitgauge.accounts.control.ImportPlan;
import io.fitgauge.accounts.control.PreviewedRows;
import io.fitgauge.accounts.control.ReferenceCodes;
import io.fitgauge.accounts.control.RowSinks;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks into files before they are imported, and proposes how. Nothing is stored. */
@Stateless
public class Previews {

    /** How much of a file is looked at. */
    public static final int HEAD = 1 << 20;

    @Inject
    AttributeCatalogue catalogue;

    @Inject
    ReferenceCodes codes;

    @Inject
    RowSinks sinks;

    @Inject
    Clock clock;

    /**
     * @param head the beginning of the file: all of it, or {@link #HEAD} bytes
     * @param said options that the client has given, as the JSON of a {@link NewImport}; they hold
     * @param currency of amounts that nowhere say which they have
     * @throws Refusal INVALID when nothing can be proposed, or what the client gave makes no sense
     */
    public PreviewView preview(Caller caller, Importable what, byte[] head, JsonNode said, String currency) {
        Map<String, AttributeView> attributes = catalogue.definitions(caller);
        boolean whole = head.length < HEAD;
        FilePreview.Found found = new FilePreview(what.kind(), attributes, codes, said).of(head, whole, currency);
        List<String> notes = new ArrayList<>(found.notes());
        PreviewedRows rows = PreviewedRows.NONE;
        try {
            ImportPlan plan = ImportPlan.of(what.kind(), found.options(), attributes);
            rows = met(caller, what, plan, PreviewedRows.of(head, whole, plan, codes));
            notes.addAll(0, PreviewAnswer.notes(what, found.options(), rows));
        } catch (Refusal incomplete) {
            if (incomplete.errors().stream().anyMatch(error -> blames(error, said))) {
                throw incomplete;
            }
            incomplete.errors().stream().map(FieldError::detail).forEach(notes::add);
        }
        return PreviewAnswer.of(found, rows, notes);
    }

    private PreviewedRows met(Caller caller, Importable what, ImportPlan plan, PreviewedRows rows) {
        Origin origin = Origin.imported(UuidCreator.getTimeOrderedEpoch(), clock.instant());
        return rows.after(sinks.of(what.kind()).meet(caller, plan, rows.chunk(), origin, new EarlierRows()));
    }

    private static boolean blames(FieldError error, JsonNode said) {
        return error.pointer().equals("/file") || said.has(error.pointer().split("/")[1]);
    }
}
