package io.fitgauge.accounts.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.accounts.control.FilePreview;
import io.fitgauge.accounts.control.ImportOptions;
import io.fitgauge.accounts.control.ImportPlan;
import io.fitgauge.accounts.control.PreviewedRows;
import io.fitgauge.accounts.control.ReferenceCodes;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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

    /**
     * @param head the beginning of the file: all of it, or {@link #HEAD} bytes
     * @param said options that the client has given, as the JSON of a {@link NewImport}; they hold
     * @param currency of amounts that nowhere say which they have
     * @throws Refusal INVALID when nothing can be proposed, or what the client gave makes no sense
     */
    public PreviewView preview(Caller caller, byte[] head, JsonNode said, String currency) {
        Map<String, AttributeView> attributes = catalogue.definitions(caller);
        boolean whole = head.length < HEAD;
        FilePreview.Found found = new FilePreview(attributes, codes, said).of(head, whole, currency);
        ImportOptions options = found.options();
        List<String> notes = new ArrayList<>();
        PreviewedRows rows = PreviewedRows.NONE;
        try {
            rows = PreviewedRows.of(head, whole, ImportPlan.of(options, attributes), codes);
        } catch (Refusal incomplete) {
            if (incomplete.errors().stream().anyMatch(error -> blames(error, said))) {
                throw incomplete;
            }
            incomplete.errors().stream().map(FieldError::detail).forEach(notes::add);
        }
        return PreviewAnswer.of(found, rows, notes);
    }

    private static boolean blames(FieldError error, JsonNode said) {
        return error.pointer().equals("/file") || said.has(error.pointer().split("/")[1]);
    }
}
