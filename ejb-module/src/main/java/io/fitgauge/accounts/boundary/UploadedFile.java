package io.fitgauge.accounts.boundary;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** A file as it was sent, maybe packed by gzip. What can be told to be no text is refused, with what to do instead. */
public final class UploadedFile {

    private static final int LONGEST_MARK = 8;
    private static final int BUFFER = 1 << 16;

    private UploadedFile() {}

    /**
     * @param limit how many bytes it may have, unpacked
     * @return the unpacked file
     * @throws Refusal INVALID when it is a workbook, an archive or the like; later, when read, TOO_LARGE past the limit
     */
    public static InputStream open(InputStream sent, long limit) throws IOException {
        InputStream unpacked = unpacked(sent);
        byte[] mark = mark(unpacked);
        if (begins(mark, "PK\3\4")) {
            throw refused("It is a ZIP archive or an Excel workbook (.xlsx). In Excel, save the sheet as \"CSV UTF-8\";"
                    + " send a packed file as .csv.gz.");
        }
        if (begins(mark, "\u00d0\u00cf\u0011\u00e0")) {
            throw refused("It is an old Excel workbook (.xls). In Excel, save the sheet as \"CSV UTF-8\".");
        }
        if (begins(mark, "%PDF")) {
            throw refused("It is a PDF document. Only CSV can be read.");
        }
        if (begins(mark, "BZh")
                || begins(mark, "7z\u00bc\u00af")
                || begins(mark, "\u00fd7zXZ")
                || begins(mark, "Rar!")) {
            throw refused("It is packed in a way that is not known here. Send it as it is, or packed by gzip.");
        }
        if (begins(mark, "PAR1") || begins(mark, "SQLite f")) {
            throw refused("It is no text. Save it as CSV.");
        }
        return new Limited(unpacked, limit);
    }

    private static InputStream unpacked(InputStream sent) throws IOException {
        InputStream buffered = new BufferedInputStream(sent, BUFFER);
        if (!begins(mark(buffered), "\u001f\u008b")) {
            return buffered;
        }
        return new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER);
    }

    private static byte[] mark(InputStream in) throws IOException {
        in.mark(LONGEST_MARK);
        byte[] mark = in.readNBytes(LONGEST_MARK);
        in.reset();
        return mark;
    }

    private static boolean begins(byte[] file, String mark) {
        byte[] wanted = mark.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        return file.length >= wanted.length && Arrays.equals(Arrays.copyOf(file, wanted.length), wanted);
    }

    private static Refusal refused(String what) {
        return Refusal.invalid("/file", "This file cannot be imported. " + what);
    }

    /** Refuses to go on past a limit. */
    private static final class Limited extends FilterInputStream {

        private final long limit;
        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = super.read(into, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new Refusal(Reason.TOO_LARGE, "An unpacked file may have " + limit + " bytes at most.");
            }
        }
    }
}
