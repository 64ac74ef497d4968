package io.fitgauge.portability;

import io.fitgauge.portability.TenantColumn.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that holds tenants' rows: which of its columns leave the server, and which do not, and why. Values are added one
 * after the other; each step gives a new table.
 *
 * @param key its primary key without the tenant, by which rows are in order
 * @param parents tables that its rows refer to
 * @param columns those that leave the server
 * @param withheldColumns those that do not
 * @param condition SQL; rows that do not fulfil it do not leave the server
 * @param readable the name of the copy for people's eyes; absent when there is none
 * @param withheld why nothing of it leaves the server; absent when something does
 */
public record TenantTable(
        String name,
        List<String> key,
        List<String> parents,
        List<TenantColumn> columns,
        List<WithheldColumn> withheldColumns,
        @Nullable String condition,
        @Nullable String readable,
        @Nullable String withheld) {

    /** SQL for the tenant's public id, to refill a column with. */
    public static final String PUBLIC_ID = ":tenantPublicId";

    /** @param key without the tenant */
    public static TenantTable named(String name, String... key) {
        return new TenantTable(name, List.of(key), List.of(), List.of(), List.of(), null, null, null);
    }

    /** A table of which nothing leaves the server. */
    public static TenantTable withheld(String name, String reason) {
        return new TenantTable(name, List.of(), List.of(), List.of(), List.of(), null, null, reason);
    }

    /** Its rows come in after theirs, and are erased before. */
    public TenantTable after(String... tables) {
        return new TenantTable(
                name,
                key,
                plus(parents, Arrays.asList(tables)),
                columns,
                withheldColumns,
                condition,
                readable,
                withheld);
    }

    public TenantTable ids(String... names) {
        return with(Type.ID, names);
    }

    public TenantTable texts(String... names) {
        return with(Type.TEXT, names);
    }

    /** JSON documents. */
    public TenantTable documents(String... names) {
        return with(Type.JSON, names);
    }

    public TenantTable wholes(String... names) {
        return with(Type.WHOLE, names);
    }

    public TenantTable decimals(String... names) {
        return with(Type.DECIMAL, names);
    }

    public TenantTable instants(String... names) {
        return with(Type.INSTANT, names);
    }

    public TenantTable days(String... names) {
        return with(Type.DAY, names);
    }

    public TenantTable truths(String... names) {
        return with(Type.TRUTH, names);
    }

    public TenantTable bytes(String... names) {
        return with(Type.BYTES, names);
    }

    /** Says one of the constants' names. */
    public TenantTable word(String column, Class<? extends Enum<?>> words) {
        List<String> names =
                Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
        return with(List.of(new TenantColumn(column, Type.WORD, names, null)));
    }

    private TenantTable with(Type type, String... names) {
        return with(Arrays.stream(names)
                .map(column -> new TenantColumn(column, type, List.of(), null))
                .toList());
    }

    private TenantTable with(List<TenantColumn> more) {
        return new TenantTable(name, key, parents, plus(columns, more), withheldColumns, condition, readable, withheld);
    }

    /** What was added last leaves the server as this SQL says, not as it is. */
    public TenantTable from(String sql) {
        List<TenantColumn> changed = new ArrayList<>(columns);
        changed.add(changed.remove(changed.size() - 1).from(sql));
        return new TenantTable(name, key, parents, changed, withheldColumns, condition, readable, withheld);
    }

    /** A column that does not leave the server, and is empty when the row comes in. */
    public TenantTable without(String column, String reason) {
        return without(new WithheldColumn(column, reason, null));
    }

    /** @param refill SQL for what stands there when the row comes in */
    public TenantTable without(String column, String reason, String refill) {
        return without(new WithheldColumn(column, reason, refill));
    }

    private TenantTable without(WithheldColumn column) {
        return new TenantTable(
                name, key, parents, columns, plus(withheldColumns, List.of(column)), condition, readable, withheld);
    }

    /** Only these rows leave the server. */
    public TenantTable where(String sql) {
        return new TenantTable(name, key, parents, columns, withheldColumns, sql, readable, withheld);
    }

    /** Also leaves the server as a CSV file of this name, without the ending. */
    public TenantTable readableAs(String file) {
        return new TenantTable(name, key, parents, columns, withheldColumns, condition, file, withheld);
    }

    public boolean leaves() {
        return withheld == null;
    }

    private static <T> List<T> plus(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
