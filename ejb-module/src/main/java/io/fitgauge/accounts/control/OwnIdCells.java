package io.fitgauge.accounts.control;

import java.util.UUID;

/** An account's own id, as an export writes it. */
record OwnIdCells() implements CellReader<String> {

    private static final int LENGTH = 36;

    @Override
    public String read(String cell) throws UnreadableCell {
        String id = new IdCells(LENGTH).read(cell);
        try {
            if (id.length() == LENGTH) {
                return UUID.fromString(id).toString();
            }
        } catch (IllegalArgumentException none) {
            // told below
        }
        throw new UnreadableCell(Quoted.of(cell) + " is no account's id.");
    }
}
