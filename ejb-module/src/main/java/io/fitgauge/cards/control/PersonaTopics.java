package io.fitgauge.cards.control;

import io.fitgauge.cards.entity.PersonaFacts;
import io.fitgauge.cards.entity.PersonaFacts.Point;
import io.fitgauge.cards.entity.PersonaFacts.Topic;
import io.fitgauge.language.Messages;
import io.fitgauge.personas.boundary.Awareness;
import io.fitgauge.personas.boundary.Motive;
import io.fitgauge.personas.boundary.PersonaContent;
import io.fitgauge.personas.boundary.PersonaTerms;
import io.fitgauge.personas.boundary.PreferredChannel;
import io.fitgauge.personas.boundary.PublishedPersona;
import io.fitgauge.personas.boundary.Team;
import io.fitgauge.personas.boundary.ValueNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what a card tells of a persona under headings. What nothing is known of has none. */
public final class PersonaTopics {

    private final Messages words;
    private final PersonaTerms terms;

    public PersonaTopics(Locale language) {
        this.words = Messages.of(language, "io.fitgauge.cards.words");
        this.terms = new PersonaTerms(language);
    }

    /** @param tree of the ICP at that time */
    public PersonaFacts of(PublishedPersona persona, List<ValueNode> tree) {
        return new PersonaFacts(persona.name(), about(persona), facts(persona), talk(persona, tree));
    }

    private String about(PublishedPersona persona) {
        return Stream.of(
                        List.of(terms.level(persona.level())),
                        persona.personal().titles(),
                        terms.seniority(persona.personal()),
                        persona.professional().departments())
                .filter(part -> !part.isEmpty())
                .map(part -> String.join(", ", part))
                .collect(Collectors.joining(" · "));
    }

    private List<Topic> facts(PublishedPersona persona) {
        List<Topic> topics = new ArrayList<>();
        Awareness awareness = persona.personal().awareness();
        add(topics, "channels", persona.buying().channels(), this::channel);
        texts(topics, "awareness", awareness == null ? List.of() : List.of(terms.stage(awareness)));
        texts(topics, "experience", orNothing(persona.personal().experience()));
        texts(topics, "goals", persona.professional().goals());
        texts(topics, "challenges", persona.professional().challenges());
        texts(topics, "kpis", persona.professional().kpis());
        add(topics, "team", team(persona.professional().team()), Function.identity());
        texts(topics, "technology", persona.professional().technology());
        texts(topics, "traits", persona.personal().traits());
        texts(topics, "socialHabits", persona.personal().socialHabits());
        texts(topics, "pastProjects", persona.personal().pastProjects());
        return topics;
    }

    private List<Topic> talk(PublishedPersona persona, List<ValueNode> tree) {
        List<Topic> topics = new ArrayList<>();
        add(topics, "pains", persona.motivation().pains(), PersonaTopics::motive);
        add(topics, "gains", persona.motivation().gains(), PersonaTopics::motive);
        add(topics, "jobs", persona.motivation().jobs(), PersonaTopics::motive);
        texts(topics, "arguments", arguments(persona, tree));
        add(topics, "objections", persona.buying().objections(), one -> new Point(null, one.objection(), one.answer()));
        texts(topics, "process", orNothing(persona.buying().process()));
        add(topics, "contents", persona.contents(), this::content);
        texts(topics, "sources", persona.buying().informationSources());
        return topics;
    }

    /** What is worth something at the height of the level. */
    private static List<String> arguments(PublishedPersona persona, List<ValueNode> tree) {
        return tree.stream()
                .filter(node -> node.height() == persona.level().height())
                .map(ValueNode::text)
                .toList();
    }

    private Point channel(PreferredChannel channel) {
        String name = terms.channel(channel.channel());
        return Point.of(channel.times() == null ? name : words.text("titled", name, channel.times()));
    }

    private static Point motive(Motive motive) {
        return new Point(null, motive.text(), motive.message());
    }

    private Point content(PersonaContent content) {
        return new Point(
                terms.stage(content.stage()), words.text("titled", terms.kind(content.kind()), content.title()), null);
    }

    private List<Point> team(@Nullable Team team) {
        List<Point> points = new ArrayList<>();
        if (team != null && team.size() != null) {
            points.add(Point.of(words.text("teamSize", Map.of("count", team.size()))));
        }
        if (team != null && team.obstacle() != null) {
            points.add(new Point(null, team.obstacle(), team.howWeHelp()));
        } else if (team != null && team.howWeHelp() != null) {
            points.add(Point.of(team.howWeHelp()));
        }
        return points;
    }

    private static List<String> orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text);
    }

    private void texts(List<Topic> topics, String heading, List<String> texts) {
        add(topics, heading, texts, Point::of);
    }

    private <T> void add(List<Topic> topics, String heading, List<T> things, Function<T, Point> point) {
        if (!things.isEmpty()) {
            topics.add(new Topic(words.text(heading), things.stream().map(point).toList()));
        }
    }
}
