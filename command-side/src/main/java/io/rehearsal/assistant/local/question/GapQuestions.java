package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.skill.SkillLexicon.Kind;
import io.rehearsal.assistant.skill.SkillLexicon.Mention;
import io.rehearsal.events.interview.Question.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions about what the job asks for and the resume lacks. */
final class GapQuestions {

    private static final double NEEDED = 0.9;
    private static final double WELCOME = 0.5;

    private GapQuestions() {
    }

    /** None without a resume, which then lacks nothing. */
    static Stream<Candidate> of(Material material) {
        if (material.brief().resume() == null || material.brief().jobDescription() == null) {
            return Stream.empty();
        }
        var posts = inPosts(material);
        var candidates = new ArrayList<Stream<Candidate>>();
        for (var asked : material.asked().entrySet()) {
            var concept = asked.getKey();
            if (!material.knows(concept) && !posts.contains(concept) && !Technology.isUmbrella(concept)
                    && !Stated.in(material.brief().resume(), concept) && !Stated.in(material.brief().resume(), name(concept, asked.getValue(), material))) {
                candidates.add(about(concept, asked.getValue(), 1 - 0.1 * Math.min(candidates.size(), 4), material));
            }
        }
        return candidates.stream().flatMap(stream -> stream);
    }

    /** Concepts that the names of the person's posts speak of, in whatever language: a 安卓开发工程师 knows Android. */
    private static Set<String> inPosts(Material material) {
        return material.entries().stream().map(Entry::post).filter(Objects::nonNull).flatMap(post -> material.lexicon().mentions(post).stream())
                .map(mention -> material.lexicon().concept(mention.name())).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Candidate> about(String concept, Requirement requirement, double rank, Material material) {
        var name = name(concept, requirement, material);
        var rival = rival(concept, material);
        var words = new HashMap<>(Map.of("skill", name, "quote", Excerpt.around(requirement.text(), name)));
        var sources = new ArrayList<>(List.of(requirement.source()));
        rival.ifPresent(known -> {
            words.put("known", known.name());
            sources.add(known.source());
        });
        var weight = (material.extras().contains(concept) ? WELCOME : NEEDED) * rank;
        return new Draft(Origin.GAP, weight, "skill:" + concept, "skill:" + concept, name, List.<Source>copyOf(sources))
                .ask(rival.isPresent() ? Frame.GAP_NEIGHBOUR : Frame.GAP, words, material.language());
    }

    /** As the posting calls it. */
    private static String name(String concept, Requirement requirement, Material material) {
        return requirement.mentions().stream().filter(mention -> mention.kind() == Kind.HARD).map(Mention::name)
                .filter(mentioned -> material.lexicon().concept(mentioned).equals(concept)).findFirst().orElseThrow();
    }

    /** The first thing in the resume that does the same job. */
    private static Optional<Evidence> rival(String concept, Material material) {
        var rivals = Technology.rivals(concept);
        return material.skills().entrySet().stream().filter(skill -> rivals.contains(skill.getKey())).map(Map.Entry::getValue).findFirst();
    }
}
