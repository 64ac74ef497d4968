package io.fitgauge.templates.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.language.Messages;
import io.fitgauge.reference.boundary.Countries;
import io.fitgauge.reference.boundary.Industries;
import io.fitgauge.reference.boundary.IndustryView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** How the values of parameters are written within a text. */
public class ParameterWords {

    private static final int MOST_NAMED = 20;

    private final Countries countries;
    private final Industries industries;

    @Inject
    public ParameterWords(Countries countries, Industries industries) {
        this.countries = countries;
        this.industries = industries;
    }

    String of(JsonNode value, Locale language) {
        Messages words = Messages.of(language);
        if (value.isNumber()) {
            return words.number(value.decimalValue());
        }
        if (value.isObject()) {
            return words.money(
                    value.get("amount").decimalValue(), value.get("currency").asText());
        }
        if (value.isArray()) {
            return words.and(names(value, language), MOST_NAMED);
        }
        return value.asText();
    }

    private List<String> names(JsonNode list, Locale language) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .map(code -> name(code, language))
                .toList();
    }

    private String name(String text, Locale language) {
        return countries.exists(text)
                ? countries.name(text, language).orElse(text)
                : industries.find(text).map(IndustryView::label).orElse(text);
    }
}
