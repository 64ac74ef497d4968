package io.fitgauge.accounts.control;

import java.io.IOException;
import java.io.Reader;

/**
 * Hands a text to a CSV parser one line at a time and remembers what it handed out.
 *
 * <p>The parser cannot read ahead of the line it is in: when it reports a record, what was handed out since the record
 * before is that record's text, to the character. CR, LF and CRLF end a line. A byte order mark is left out.
 */
final class LineByLine extends Reader {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Reader source;
    private final int limit;
    private final char[] buffer = new char[8192];
    private final StringBuilder record = new StringBuilder();

    private int next;
    private int end;
    private boolean begun;
    private boolean atEnd;
    private boolean afterCr;
    private boolean withinLine;
    private long lines;
    private long firstLine = 1;

    /** @param limit the most characters that a record may have */
    LineByLine(Reader source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (next == end && !fill()) {
            atEnd = true;
            return -1;
        }
        int count = 0;
        boolean lineGoesOn = true;
        while (lineGoesOn && count < length && next < end) {
            char c = buffer[next++];
            target[offset + count++] = c;
            lineGoesOn = remember(c);
        }
        return count;
    }

    /** @return whether the line goes on after this character */
    private boolean remember(char c) throws RecordTooLong {
        boolean halfOfCrLf = c == '\n' && afterCr;
        afterCr = c == '\r';
        if (halfOfCrLf && record.isEmpty()) {
            return true; // the end of the line of the record before
        }
        if (record.length() > limit) {
            throw new RecordTooLong();
        }
        record.append(c);
        if (halfOfCrLf) {
            return true; // its line was counted with the CR
        }
        withinLine = c != '\r' && c != '\n';
        lines += withinLine ? 0 : 1;
        return withinLine;
    }

    private boolean fill() throws IOException {
        next = 0;
        do {
            end = source.read(buffer, 0, buffer.length);
        } while (end == 0);
        if (end < 0) {
            end = 0;
            return false;
        }
        if (!begun) {
            begun = true;
            next = buffer[0] == BYTE_ORDER_MARK ? 1 : 0;
        }
        return next < end || fill();
    }

    boolean atEnd() {
        return atEnd;
    }

    /** Where the record begins whose text is being handed out. */
    long firstLine() {
        return firstLine;
    }

    /** @return the text of the record, without its line end; the next record begins after it */
    String take() {
        String text = withoutLineEnd();
        record.setLength(0);
        firstLine = lines + 1;
        return text;
    }

    /** Like {@link #take()}, when the parser gave up within a line: the next record begins with the next line. */
    String takeToLineEnd() throws IOException {
        char[] rest = new char[1];
        while (withinLine && read(rest, 0, 1) > 0) {
            // the characters are remembered, nobody needs to see them
        }
        if (afterCr && (next < end || fill()) && buffer[next] == '\n') {
            next++; // to a new parser it would be an empty line
            afterCr = false;
        }
        return take();
    }

    /** @return the first line of the record, at most so many characters of it */
    String beginning(int most) {
        int length = 0;
        while (length < Math.min(most, record.length()) && "\r\n".indexOf(record.charAt(length)) < 0) {
            length++;
        }
        return record.substring(0, length);
    }

    private String withoutLineEnd() {
        int length = record.length();
        if (length > 0 && record.charAt(length - 1) == '\n') {
            length--;
        }
        if (length > 0 && record.charAt(length - 1) == '\r') {
            length--;
        }
        return record.substring(0, length);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    /** The record is longer than anybody wants to hold in memory. */
    static final class RecordTooLong extends IOException {

        private static final long serialVersionUID = 1;
    }
}
