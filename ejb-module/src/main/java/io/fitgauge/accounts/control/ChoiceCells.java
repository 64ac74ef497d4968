package io.fitgauge.accounts.control;

import io.fitgauge.fit.ComparableText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of a closed list, compared by the contract's text rule and read as the list writes it. */
final class ChoiceCells implements CellReader<String> {

    private final Map<String, String> optionByForm = new LinkedHashMap<>();

    ChoiceCells(List<String> options) {
        options.forEach(option -> optionByForm.putIfAbsent(ComparableText.of(option), option));
    }

    @Override
    public String read(String cell) throws UnreadableCell {
        String option = optionByForm.get(ComparableText.of(cell));
        if (option == null) {
            throw new UnreadableCell(Quoted.of(cell) + " is none of " + shown() + ".");
        }
        return option;
    }

    private String shown() {
        String shown =
                String.join(", ", optionByForm.values().stream().limit(10).toList());
        return optionByForm.size() > 10 ? shown + ", …" : shown;
    }
}
