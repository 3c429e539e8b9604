package io.rehearsal.assistant.local.followup;

import io.rehearsal.assistant.FollowUpWriter.FollowUp;
import io.rehearsal.assistant.skill.SkillLexicon.Kind;
import io.rehearsal.assistant.skill.SkillLexicon.Mention;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A technology that the person brings up, with no word about why it was chosen. */
final class TechnologyNamed implements FollowUpRule {

    private static final Pattern CHOSEN = Pattern.compile(
            "因为|由于|考虑到|所以选|选择了?|选用|选型|相比|对比|而不是|\\b(because|since|chose|chosen|picked|instead of|rather than|compared|over)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKED = Pattern.compile("为什么选|\\bwhy (did you |was it |it )?(choose|chosen|pick)", Pattern.CASE_INSENSITIVE);

    /** What nobody chooses: everybody's tools, protocols and ways of working. */
    private static final Set<String> COMMON = Set.of("API", "REST API", "SQL", "HTTP", "HTTPS", "HTML", "CSS", "JSON", "XML", "Git", "GitHub",
            "Agile", "Scrum", "Linux", "OOP", "UI", "Excel", "Word", "PowerPoint");

    @Override
    public Optional<FollowUp> find(Conversation it) {
        if (it.askedAbout(ASKED)) {
            return Optional.empty();
        }
        var known = known(it);
        for (var sentence : it.latest()) {
            for (var mention : it.lexicon().mentions(sentence)) {
                var written = sentence.substring(mention.start(), mention.end());
                if (isTechnology(mention, written, sentence) && !known.contains(it.lexicon().concept(mention.name()))
                        && !CHOSEN.matcher(sentence).find()) {
                    return Optional.of(ask(it, written));
                }
            }
        }
        return Optional.empty();
    }

    /** A name, not a field or a method: written in Latin letters, and in English text with a capital. */
    private static boolean isTechnology(Mention mention, String written, String sentence) {
        boolean latin = written.codePoints().noneMatch(Character::isIdeographic);
        boolean chinese = sentence.codePoints().anyMatch(Character::isIdeographic);
        return mention.kind() == Kind.HARD && latin && !COMMON.contains(mention.name())
                && (chinese || !written.equals(written.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> known(Conversation it) {
        var known = new HashSet<String>();
        known.add(it.lexicon().concept(it.question().topic()));
        var asked = it.question().topic() + "\n" + it.question().text() + "\n" + String.join("\n", it.question().expectedPoints())
                + "\n" + String.join("\n", it.followUps());
        it.lexicon().mentions(asked).forEach(mention -> known.add(it.lexicon().concept(mention.name())));
        return known;
    }

    private static FollowUp ask(Conversation it, String name) {
        var text = it.language().say(
                it.oneOf("您提到了 %s，当时为什么选它，具体用在哪个环节？", "您说到 %s，它在这里起什么作用，为什么选它而不是别的方案？"),
                it.oneOf("You mentioned %s. Why did you choose it, and where exactly did you use it?",
                        "You mentioned %s. What does it do here, and why did you choose it over the alternatives?"));
        return new FollowUp(text.formatted(name), it.language().say("提到了 %s，没有说明为什么用它",
                "%s is named without saying why it was chosen").formatted(name));
    }
}
