package io.fitgauge.accounts.control;

/** Another system's key: kept to the character, but for white space around it. */
record IdCells(int maxLength) implements CellReader<String> {

    @Override
    public String read(String cell) throws UnreadableCell {
        String id = stripped(cell);
        new TextCells(maxLength).check(id);
        return id;
    }

    static String stripped(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && TextCells.isSpace(cell.charAt(from))) {
            from++;
        }
        while (from < to && TextCells.isSpace(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }
}
