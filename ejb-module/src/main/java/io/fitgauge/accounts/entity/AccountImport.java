package io.fitgauge.accounts.entity;

import io.fitgauge.tenancy.TenantOwned;
import io.fitgauge.tenancy.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;

/** A file of accounts, contacts or deals on its way in: how far it was read and what became of its rows. */
@Entity
@Unaudited("its counts change with every chunk; who started it is in the entry of the request")
@Table(name = "account_import")
public class AccountImport extends TenantOwned {

    /** How far an import is. */
    public enum Stage {
        /** Its rows are gone through, and stored if good rows are stored alone. */
        READING,
        /** All its rows are good and wait to be stored together. */
        CHECKED,
        /** Nothing happens any more. */
        ENDED
    }

    @Id
    @Convert("uuid")
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Column(name = "file_name")
    private String fileName;

    private String options;

    @Column(name = "line_ends")
    private long lineEnds;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "read_rows")
    private long readRows;

    private long created;

    private long updated;

    private long unchanged;

    private long rejected;

    private int remarks;

    @Version
    private int revision;

    protected AccountImport() {} // JPA

    /**
     * @param id the job's
     * @param options as JSON
     */
    public AccountImport(UUID id, ImportKind kind, String fileName, String options) {
        this.id = id;
        this.kind = kind;
        this.fileName = fileName;
        this.options = options;
        this.stage = Stage.READING;
    }

    /** @param ends how many line ends the file has */
    public void uploaded(long ends) {
        lineEnds = ends;
    }

    /**
     * The next rows were gone through, in this transaction.
     *
     * @param firstRow the first of them, from 0
     * @param newRemarks how many remarks there are about them
     * @throws IllegalStateException when these are not the next rows
     */
    public void advance(long firstRow, RowCounts rows, int newRemarks) {
        must(stage == Stage.READING && firstRow == readRows);
        count(counts().plus(rows));
        remarks += newRemarks;
    }

    /** Every row is good; now they are to be stored. */
    public void check() {
        must(stage == Stage.READING && rejected == 0);
        stage = Stage.CHECKED;
    }

    /** All rows were stored together, in this transaction. */
    public void storeAll(RowCounts rows) {
        must(stage == Stage.CHECKED && rows.read() == readRows);
        count(rows);
    }

    /** What was found when the rows were checked does not hold any more. */
    public void startOver() {
        must(stage == Stage.CHECKED);
        stage = Stage.READING;
        remarks = 0;
        count(RowCounts.NONE);
    }

    public void end() {
        must(stage != Stage.ENDED);
        stage = Stage.ENDED;
    }

    private void count(RowCounts rows) {
        readRows = rows.read();
        created = rows.created();
        updated = rows.updated();
        unchanged = rows.unchanged();
        rejected = rows.rejected();
    }

    private void must(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("Import " + id + " is at row " + readRows + ", " + stage);
        }
    }

    public UUID id() {
        return id;
    }

    public ImportKind kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }

    public String options() {
        return options;
    }

    public long lineEnds() {
        return lineEnds;
    }

    public Stage stage() {
        return stage;
    }

    public RowCounts counts() {
        return new RowCounts(readRows, created, updated, unchanged, rejected);
    }

    /** How many there are; also the number of the next. */
    public int remarks() {
        return remarks;
    }

    public int revision() {
        return revision;
    }
}
