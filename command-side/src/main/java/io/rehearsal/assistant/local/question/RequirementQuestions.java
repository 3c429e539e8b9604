package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.skill.SkillLexicon.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Questions about lines of the job description: what is to be done, and which traits are wanted. */
final class RequirementQuestions {

    private static final double DUTY = 0.55;
    private static final double TRAIT = 0.7;
    private static final double ATTRACTION = 0.6;
    /** What somebody can do is asked about as something done. */
    private static final Pattern ABLE = Pattern.compile("^(?:能够|可以|善于|擅长|能(?=承担|独立|完成|负责|组织|带领|开展|胜任|主动|处理|配合|编写))(?=\\p{IsHan}{2})|^(?:you (?:can|will|are able to)|able to|ability to)\\s+(?=\\p{L})", Pattern.CASE_INSENSITIVE);

    private RequirementQuestions() {
    }

    static Stream<Candidate> of(Material material) {
        if (material.brief().jobDescription() == null) {
            return Stream.empty();
        }
        var candidates = new ArrayList<Stream<Candidate>>();
        for (var requirement : material.requirements()) {
            if (requirement.isDuty() && !isTitle(requirement, material)) {
                candidates.add(duty(requirement, 1 - 0.05 * Math.min(candidates.size(), 6), material));
            }
            requirement.mentions().stream().filter(mention -> mention.kind() == Kind.SOFT).limit(1)
                    .forEach(mention -> candidates.add(trait(requirement, mention.name(), material)));
        }
        return candidates.stream().flatMap(stream -> stream);
    }

    /** The line that only names the position says nothing of what is to be done. */
    private static boolean isTitle(Requirement requirement, Material material) {
        return material.position() != null && Position.withoutLabel(requirement.text()).strip().equalsIgnoreCase(material.position().title());
    }

    private static Stream<Candidate> duty(Requirement requirement, double rank, Material material) {
        var words = Map.of("quote", Excerpt.of(ABLE.matcher(requirement.text()).replaceFirst("")));
        var language = material.language();
        var draft = draft(requirement, DUTY * rank, "duty:" + requirement.text(), topic(material));
        return Stream.of(draft.ask(Frame.REQUIREMENT_PROOF, words, language), draft.ask(Frame.REQUIREMENT_CASE, words, language),
                draft(requirement, ATTRACTION * rank, "attraction", topic(material)).ask(Frame.CAREER_ATTRACTION, words, language))
                .flatMap(candidates -> candidates);
    }

    private static Stream<Candidate> trait(Requirement requirement, String trait, Material material) {
        var quote = Excerpt.around(requirement.text(), trait);
        var words = Map.of("quote", quote, "skill", material.language().say(trait, trait.toLowerCase(Locale.ROOT)));
        return draft(requirement, TRAIT, "trait:" + trait, trait).ask(Frame.REQUIREMENT_TRAIT, words, material.language());
    }

    private static Draft draft(Requirement requirement, double weight, String subject, String topic) {
        return new Draft(Origin.REQUIREMENT, weight, subject, subject, topic, List.of(requirement.source()));
    }

    private static String topic(Material material) {
        return Objects.requireNonNull(material.words().get("position"));
    }
}
