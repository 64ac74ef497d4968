package io.fitgauge.breaking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The CSV file to import, as bytes.
 *
 * @param options of its import, JSON, without the mode
 */
record InputFile(byte[] bytes, String options) {

    private static final String OWN_OPTIONS =
            "{\"columns\":{\"Id\":\"externalId\",\"Name\":\"name\",\"Staff\":\"employees\",\"Country\":\"country\"}}";

    /** The build's own file with its options, or one that is made up of as many rows as the build says. */
    static InputFile ofThisBuild() throws IOException {
        String file = System.getProperty("fitgauge.break.file", "");
        String options = System.getProperty("fitgauge.break.options", "");
        return file.isEmpty()
                ? madeUp(Integer.getInteger("fitgauge.break.rows"))
                : new InputFile(Files.readAllBytes(Path.of(file)), options.isEmpty() ? OWN_OPTIONS : options);
    }

    static InputFile madeUp(int rows) {
        StringBuilder csv = new StringBuilder("Id,Name,Staff,Country\n");
        String[] countries = {"NL", "BE", "DE", "FR", ""};
        for (int row = 1; row <= rows; row++) {
            csv.append("key-").append(row).append(",Company ").append(row).append(',');
            csv.append(row % 7 == 0 ? "" : row % 1000).append(',').append(countries[row % countries.length]);
            csv.append('\n');
        }
        return new InputFile(csv.toString().getBytes(StandardCharsets.UTF_8), OWN_OPTIONS);
    }

    String optionsWith(String mode) {
        return "{\"mode\":\"" + mode + "\"," + options.substring(options.indexOf('{') + 1);
    }
}
