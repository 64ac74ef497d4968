package io.fitgauge.accounts.control;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.fitgauge.accounts.control.CsvRow.Broken;
import io.fitgauge.accounts.control.CsvRow.Cells;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    private static final int LIMIT = 100_000;

    @Test
    void everyRowKnowsItsLineAndItsText() {
        assertThat(rows("a,b\n1,\"x\ny\"\n2, z \n"))
                .containsExactly(
                        new Cells(1, "a,b", List.of("a", "b")),
                        new Cells(2, "1,\"x\ny\"", List.of("1", "x\ny")),
                        new Cells(4, "2, z ", List.of("2", " z ")));
    }

    @Test
    void theLastLineNeedsNoLineEnd() {
        assertThat(rows("a\r\nb")).containsExactly(cells(1, "a"), cells(2, "b"));
        assertThat(rows("a,\r\nb,"))
                .containsExactly(new Cells(1, "a,", List.of("a", "")), new Cells(2, "b,", List.of("b", "")));
    }

    @Test
    void crLfAndCrLfEndLinesAlsoWhenMixedAndInsideQuotes() {
        assertThat(rows("a\rb\nc\r\nd")).containsExactly(cells(1, "a"), cells(2, "b"), cells(3, "c"), cells(4, "d"));
        assertThat(rows("\"a\rb\nc\r\nd\n\re\"\r\nf"))
                .containsExactly(new Cells(1, "\"a\rb\nc\r\nd\n\re\"", List.of("a\rb\nc\r\nd\n\re")), cells(7, "f"));
    }

    @Test
    void linesWithoutContentAreNoRowsButCount() {
        assertThat(rows("\n\r\na,b\n\n  \n,\n\"\"\nc,d\n\n"))
                .containsExactly(new Cells(3, "a,b", List.of("a", "b")), new Cells(8, "c,d", List.of("c", "d")));
    }

    @Test
    void aByteOrderMarkIsLeftOut() {
        assertThat(rows("\ufeff\"a\"")).containsExactly(new Cells(1, "\"a\"", List.of("a")));
        assertThat(rows("\ufeff")).isEmpty();
        assertThat(rows("")).isEmpty();
    }

    @Test
    void aBrokenLineIsRejectedAndReadingGoesOnBehindIt() {
        for (String end : List.of("\n", "\r", "\r\n")) {
            List<CsvRow> rows = rows(String.join(end, "a", "\"b\"x,\"y", "c", "\"d", "e\" f", "g"));

            assertThat(rows).hasSize(5);
            assertThat(rows.get(1)).isInstanceOf(Broken.class);
            assertThat(rows).extracting(CsvRow::line).containsExactly(1L, 2L, 3L, 4L, 6L);
            assertThat(rows)
                    .extracting(CsvRow::raw)
                    .containsExactly("a", "\"b\"x,\"y", "c", "\"d" + end + "e\" f", "g");
        }
    }

    @Test
    void emptyLinesBehindABrokenOneCount() {
        for (String ends : List.of("\r\n\n", "\r\n\r", "\r\n\r\n", "\r\r", "\n\r\n", "\n\n")) {
            assertThat(rows("\"a\"x" + ends + "b")).hasSize(2).last().isEqualTo(cells(3, "b"));
        }
    }

    @Test
    void aBrokenLineOfAnyLengthIsTakenAsAWhole() {
        String broken = "\"b\"x" + "y".repeat(30_000);

        assertThat(rows("a\n" + broken + "\r\nc")).extracting(CsvRow::raw).containsExactly("a", broken, "c");
    }

    @Test
    void aQuoteThatIsNeverClosedEndsTheFileWithAReason() {
        assertThat(rows("a\n\"b,c\nd\ne"))
                .containsExactly(
                        cells(1, "a"),
                        new Broken(2, "\"b,c", "A quoted cell is never closed. The rest of the file was not read."));
    }

    @Test
    void aRowThatIsTooLongEndsTheFileWithAReason() {
        String reason = "The row is longer than 100000 characters. The rest of the file was not read.";
        String start = "x".repeat(10_000);

        assertThat(rows("a\n" + "x".repeat(LIMIT + 2) + "\nb"))
                .containsExactly(cells(1, "a"), new Broken(2, start, reason));
        assertThat(rows("a\n\"b\n" + "c,d\n".repeat(LIMIT)))
                .containsExactly(cells(1, "a"), new Broken(2, "\"b", reason));
    }

    @Test
    void aRowOfTheGreatestLengthIsRead() {
        String longest = "x".repeat(LIMIT);
        String quotes = '"' + "\"\"".repeat(LIMIT / 2 - 1) + '"';

        assertThat(rows(longest + "\r\n" + quotes + "\r\nb"))
                .extracting(CsvRow::raw)
                .containsExactly(longest, quotes, "b");
    }

    @Test
    void onlyTheRowAtHandIsReadFromTheSource() throws IOException {
        int[] read = {0};
        Reader endless = new Reader() {
            @Override
            public int read(char[] target, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    target[offset + i] = read[0]++ % 10 == 9 ? '\n' : 'x';
                }
                return length;
            }

            @Override
            public void close() {}
        };
        CsvRows rows = new CsvRows(endless, ',', LIMIT);

        for (int i = 0; i < 10_000; i++) {
            assertThat(rows.next()).isPresent();
        }

        assertThat(read[0]).isBetween(100_000, 110_000);
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadWithItsLinesAndTexts(
            @ForAll("tables") List<List<String>> table,
            @ForAll LineDelimiter lineEnd,
            @ForAll boolean quoted,
            @ForAll boolean endsWithLineEnd,
            @ForAll long seed) {
        String end = lineEnd.toString();
        String csv = csv(table, lineEnd, quoted);
        csv = endsWithLineEnd ? csv : csv.substring(0, csv.length() - end.length());

        List<CsvRow> rows = rows(inPieces(csv, new Random(seed)));

        assertThat(rows).extracting(row -> ((Cells) row).cells()).isEqualTo(table);
        assertThat(rows.stream().map(CsvRow::raw).collect(joining(end)) + (endsWithLineEnd ? end : ""))
                .isEqualTo(csv);
        assertThat(rows).extracting(CsvRow::line).isEqualTo(lines(rows));
    }

    @Property(tries = 2000)
    void noFileIsReadDifferentlyInPieces(@ForAll("csvLike") String csv, @ForAll long seed) {
        assertThat(rows(inPieces(csv, new Random(seed)))).isEqualTo(rows(csv));
    }

    @Property(tries = 2000)
    void everyTextStandsInTheFileWhereItsLineBegins(@ForAll("csvLike") String csv) {
        for (CsvRow row : rows(csv)) {
            int offset = offset(csv, row.line());
            int end = offset + row.raw().length();

            assertThat(csv.substring(offset, end)).isEqualTo(row.raw());
            assertThat(end == csv.length() || "\r\n".indexOf(csv.charAt(end)) >= 0)
                    .isTrue();
        }
    }

    private static int offset(String csv, long line) {
        Matcher lineEnd = Pattern.compile("\r\n|\r|\n").matcher(csv);
        int offset = 0;
        for (long before = 1; before < line; before++) {
            assertThat(lineEnd.find()).isTrue();
            offset = lineEnd.end();
        }
        return offset;
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> ordinary = Arbitraries.strings()
                .withChars("ab ,;\"'\r\n\té€𝄞="
                        .codePoints()
                        .mapToObj(Character::toString)
                        .collect(joining())
                        .toCharArray())
                .ofMaxLength(20);
        Arbitrary<String> large = Arbitraries.integers().between(8_000, 8_300).flatMap(length -> Arbitraries.of(
                        "x", "\"", "\r\n", "y\n")
                .map(part -> part.repeat(length / part.length())));
        Arbitrary<String> cell =
                Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(30, ordinary), net.jqwik.api.Tuple.of(1, large));
        Arbitrary<List<String>> row = cell.list().ofSize(3).map(cells -> {
            List<String> named = new ArrayList<>(List.of("k"));
            named.addAll(cells);
            return named;
        });
        return row.list().ofMinSize(1).ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> csvLike() {
        return Arbitraries.strings().withChars('a', ',', '"', '\r', '\n').ofMaxLength(60);
    }

    /** Where each row must begin: counted from the texts of the rows before it. */
    private static List<Long> lines(List<CsvRow> rows) {
        List<Long> lines = new ArrayList<>();
        long line = 1;
        for (CsvRow row : rows) {
            lines.add(line);
            line += row.raw().split("\r\n|\r|\n", -1).length;
        }
        return lines;
    }

    private static String csv(List<List<String>> table, LineDelimiter lineEnd, boolean quoted) {
        StringWriter target = new StringWriter();
        CsvWriter.CsvWriterBuilder writer = CsvWriter.builder().lineDelimiter(lineEnd);
        if (quoted) {
            writer.quoteStrategy(QuoteStrategies.ALWAYS);
        }
        try (CsvWriter csv = writer.build(target)) {
            table.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return target.toString();
    }

    /** A source that hands over a few characters at a time, and sometimes many. */
    private static Reader inPieces(String text, Random random) {
        return new FilterReader(new StringReader(text)) {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                int most = random.nextInt(4) == 0 ? 8_192 : 3;
                return super.read(target, offset, Math.min(length, 1 + random.nextInt(most)));
            }
        };
    }

    private static Cells cells(long line, String cell) {
        return new Cells(line, cell, List.of(cell));
    }

    private static List<CsvRow> rows(String csv) {
        return rows(new StringReader(csv));
    }

    private static List<CsvRow> rows(Reader csv) {
        List<CsvRow> found = new ArrayList<>();
        try (CsvRows rows = new CsvRows(csv, ',', LIMIT)) {
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                found.add(row.get());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }
}
