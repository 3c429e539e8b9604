package io.rehearsal.assistant.local.report;

import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.assistant.skill.SkillLexicon.Kind;
import io.rehearsal.assistant.skill.SkillLexicon.Mention;
import io.rehearsal.events.interview.Category;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a question is about, whatever language or form names it. */
record Topics(SkillLexicon lexicon) {

    /**
     * Sets of topics, the closest first: the topic itself, skills named with it, skills named in the question and in what was missed,
     * the subject of the category. A question about the person is about no skill that it may name.
     */
    List<Set<String>> of(Asked asked) {
        var topic = asked.question().topic();
        var subject = subject(asked.category());
        if (asked.isAboutThePerson()) {
            return List.of(Set.of(key(topic)), subject);
        }
        var named = Stream.concat(Stream.of(asked.question().text()), asked.missed().stream());
        return List.of(Set.of(key(topic)), skills(Stream.of(topic)), skills(named), subject);
    }

    /** One and the same for all names of a topic. */
    String key(String topic) {
        return lexicon.concept(topic.strip()).toLowerCase(Locale.ROOT);
    }

    private Set<String> skills(Stream<String> texts) {
        return texts.flatMap(text -> lexicon.mentions(text).stream())
                .filter(mention -> mention.kind() == Kind.HARD).map(Mention::name).map(this::key)
                .collect(Collectors.toSet());
    }

    private Set<String> subject(Category category) {
        return switch (category) {
            case TECHNICAL -> Set.of();
            case PROJECT -> Set.of("project");
            case PROBLEM_SOLVING -> Set.of(key("System Design"), "troubleshooting");
            case BEHAVIORAL -> Set.of("behavioral");
            case CAREER -> Set.of("career");
        };
    }
}
