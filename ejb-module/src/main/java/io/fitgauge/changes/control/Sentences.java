package io.fitgauge.changes.control;

import io.fitgauge.changes.entity.Meaning;
import io.fitgauge.language.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is said to each department, in one language; the same only once. */
final class Sentences {

    /** Who reads more reads nothing. */
    static final int MOST = 20;

    private final Messages messages;
    private final Set<String> sales = new LinkedHashSet<>();
    private final Set<String> marketing = new LinkedHashSet<>();
    private final Set<String> product = new LinkedHashSet<>();

    Sentences(Messages messages) {
        this.messages = messages;
    }

    void sales(String key, Map<String, ?> values) {
        sales.add(messages.text("sales." + key, values));
    }

    void marketing(String key, Map<String, ?> values) {
        marketing.add(messages.text("marketing." + key, values));
    }

    void product(String key, Map<String, ?> values) {
        product.add(messages.text("product." + key, values));
    }

    Messages messages() {
        return messages;
    }

    Meaning meaning() {
        return new Meaning(shortened(sales), shortened(marketing), shortened(product));
    }

    private List<String> shortened(Collection<String> all) {
        List<String> some = new ArrayList<>(all);
        if (some.size() > MOST) {
            int more = some.size() - MOST;
            some.subList(MOST, some.size()).clear();
            some.add(messages.text("more", Map.of("count", more)));
        }
        return some;
    }
}
