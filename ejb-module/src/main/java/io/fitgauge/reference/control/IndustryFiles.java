package io.fitgauge.reference.control;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The industry tables as their files write them, each in its own shape. */
final class IndustryFiles {

    private static final List<String> ISIC_CODES = List.of("section", "division", "group", "class");
    private static final List<String> ISIC_CHILDREN = List.of("divisions", "groups", "classes");
    private static final int NACE_LEVELS = 4;

    private IndustryFiles() {}

    static List<Industry> all() {
        List<Industry> all = new ArrayList<>();
        nace("NACE", "nace-2.0.csv", all);
        nace("NACE21", "nace-2.1.csv", all);
        isic(ShippedFile.json("isic-rev4.json").path("sections"), 1, null, all);
        naics(all);
        sic(all);
        return all;
    }

    /** One column a level, one of them filled; a row belongs to the last row above it that is one level higher. */
    private static void nace(String scheme, String file, List<Industry> into) {
        List<String> path = new ArrayList<>();
        for (NamedCsvRecord row : ShippedFile.csv(file)) {
            int depth = 0;
            while (depth < NACE_LEVELS && row.getField(depth).isEmpty()) {
                depth++;
            }
            String code = row.getField(depth);
            path.subList(depth, path.size()).clear();
            into.add(Industry.of(
                    scheme, code, row.getField("Activity"), depth + 1, depth == 0 ? null : path.get(depth - 1)));
            path.add(code);
        }
    }

    /** A tree; its section letters are in lower case, but for one. */
    private static void isic(JsonNode entries, int level, @Nullable String parent, List<Industry> into) {
        for (JsonNode entry : entries) {
            String code = entry.path(ISIC_CODES.get(level - 1)).asText().toUpperCase(Locale.ROOT);
            into.add(Industry.of("ISIC", code, entry.path("description").asText(), level, parent));
            if (level <= ISIC_CHILDREN.size()) {
                isic(entry.path(ISIC_CHILDREN.get(level - 1)), level + 1, code, into);
            }
        }
    }

    /** A flat list; a sector is two digits or a range of them. */
    private static void naics(List<Industry> into) {
        Map<String, String> sectors = new HashMap<>();
        List<NamedCsvRecord> rows = ShippedFile.csv("naics-2017.csv");
        for (NamedCsvRecord row : rows) {
            String code = row.getField("code");
            if (isSector(code)) {
                int first = Integer.parseInt(code.substring(0, 2));
                int last = Integer.parseInt(code.substring(code.length() - 2));
                for (int digits = first; digits <= last; digits++) {
                    sectors.put(Integer.toString(digits), code);
                }
            }
        }
        for (NamedCsvRecord row : rows) {
            String code = row.getField("code");
            int level = isSector(code) ? 1 : code.length() - 1;
            String above = code.substring(0, code.length() - 1);
            String parent = level == 1 ? null : level == 2 ? sectors.get(above) : above;
            into.add(Industry.of("NAICS", code, row.getField("title"), level, parent));
        }
    }

    private static boolean isSector(String code) {
        return code.length() == 2 || code.contains("-");
    }

    /** One file a level, each row naming all that it lies under. */
    private static void sic(List<Industry> into) {
        sic("sic-divisions.csv", "Division", 1, null, into);
        sic("sic-major-groups.csv", "Major Group", 2, "Division", into);
        sic("sic-industry-groups.csv", "Industry Group", 3, "Major Group", into);
        sic("sic-codes.csv", "SIC", 4, "Industry Group", into);
    }

    private static void sic(
            String file, String codeColumn, int level, @Nullable String parentColumn, List<Industry> into) {
        for (NamedCsvRecord row : ShippedFile.csv(file)) {
            String parent = parentColumn == null ? null : row.getField(parentColumn);
            into.add(Industry.of("SIC", row.getField(codeColumn), row.getField("Description"), level, parent));
        }
    }
}
