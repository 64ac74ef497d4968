package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.entity.AccountImport;
import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.portability.TenantTable;
import java.util.List;

/** What this room keeps of the files that came in to a tenant. */
final class ImportTables {

    static final List<TenantTable> ALL = List.of(
            TenantTable.named("account_import", "id")
                    .after("job")
                    .ids("id")
                    .word("kind", ImportKind.class)
                    .texts("file_name")
                    .documents("options")
                    .wholes("line_ends")
                    .word("stage", AccountImport.Stage.class)
                    .wholes("read_rows", "created", "updated", "unchanged", "rejected", "remarks", "revision"),
            TenantTable.named("account_import_piece", "import_id", "piece")
                    .after("account_import")
                    .ids("import_id")
                    .wholes("piece")
                    .bytes("bytes"),
            TenantTable.named("account_import_remark", "import_id", "seq")
                    .after("account_import")
                    .ids("import_id")
                    .wholes("seq", "line")
                    .truths("rejected")
                    .texts("col", "reason", "raw"),
            TenantTable.named("import_mapping", "id")
                    .ids("id")
                    .word("kind", ImportKind.class)
                    .texts("name", "name_key")
                    .documents("options")
                    .wholes("revision")
                    .instants("created_at", "updated_at"));

    private ImportTables() {}
}
