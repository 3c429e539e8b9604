package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.EnglishVerbs;
import io.rehearsal.assistant.local.reading.EnglishVerbs.Verb;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Line.Time;
import io.rehearsal.assistant.local.reading.Reading;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Develop X and write Y", "Developing X and writing Y" in a job that is over → "Developed X and wrote Y". Left alone where a word may be a noun as well. */
final class TenseRule implements WordingRule {

    private static final Pattern OPENING = Pattern.compile("^([A-Z][a-z-]+)(?=\\s)");

    /** "Handling of X", "Operating systems: X" name things. */
    private static final Pattern NOUN = Pattern.compile("^(?:Operating|[A-Z][a-z]+ing of|[^:]{1,40}:)\\s.*", Pattern.DOTALL);

    /** Where a further verb of the same subject may stand. */
    private static final Pattern JOINED = Pattern.compile("(,\\s+(?:and\\s+)?|;\\s+|\\band\\s+|\\bor\\s+|&\\s+)([a-z-]+)\\b");

    private final ActionPhrase actions;

    TenseRule(Reading reading) {
        this.actions = new ActionPhrase(new EnglishTense(reading));
    }

    @Override
    public RuleName name() {
        return RuleName.TENSE;
    }

    @Override
    public String reword(Line line) {
        var text = line.text();
        var opening = OPENING.matcher(text);
        if (line.language() != Language.EN || line.time() != Time.OVER || !line.part().tellsWork() || !opening.find()) {
            return text;
        }
        if (EnglishVerbs.of(opening.group(1)).filter(known -> known.gerund().equalsIgnoreCase(opening.group(1)) && !known.noun()).isPresent()) {
            return NOUN.matcher(text).matches() ? text : actions.of(text, line).map(Capitals::first).orElse(text);
        }
        var verb = present(opening.group(1));
        if (verb.isEmpty() || verb.get().noun() && !EnglishVerbs.opensObject(nextWord(text, opening.end())) && !anotherVerbFollows(text.substring(opening.end()))) {
            return text;
        }
        boolean plain = opening.group(1).equalsIgnoreCase(verb.get().base());
        return rest(text.substring(opening.end()), plain).map(rest -> Capitals.first(verb.get().past()) + rest).orElse(text);
    }

    /** Empty where a word that may be a noun stands where a verb may stand. */
    private static Optional<String> rest(String rest, boolean plain) {
        var past = new StringBuilder();
        int last = 0;
        var joined = JOINED.matcher(rest);
        while (joined.find()) {
            var verb = present(joined.group(2)).filter(known -> joined.group(2).equals(plain ? known.base() : known.third()));
            if (verb.isEmpty()) {
                continue;
            }
            boolean takesObject = opensObject(nextWord(rest, joined.end()));
            if (verb.get().noun() && !takesObject || insideInfinitive(rest.substring(0, joined.start()))) {
                return Optional.empty();
            }
            past.append(rest, last, joined.start(2)).append(verb.get().past());
            last = joined.end(2);
        }
        return Optional.of(past.append(rest.substring(last)).toString());
    }

    private static boolean opensObject(String word) {
        return EnglishVerbs.opensObject(word) || word.endsWith("s") && !word.endsWith("ss");
    }

    /** "Research case law and prepare summaries": a word that is no noun, where only a verb may be joined to one. */
    private static boolean anotherVerbFollows(String rest) {
        return JOINED.matcher(rest).results().anyMatch(joined -> present(joined.group(2)).filter(verb -> !verb.noun() && verb.base().equals(joined.group(2))).isPresent());
    }

    /** "to build X and test Y": the second verb belongs to the "to". */
    private static boolean insideInfinitive(String words) {
        return Pattern.compile("\\b(?:to|will|can|could|would|helps?|let) [a-z]+\\b").matcher(words).results().anyMatch(match -> true);
    }

    private static Optional<Verb> present(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return EnglishVerbs.of(lower).filter(verb -> (lower.equals(verb.base()) || lower.equals(verb.third())) && !lower.equals(verb.past()));
    }

    private static String nextWord(String text, int from) {
        var words = text.substring(from).strip().split("[^A-Za-z-]+", 2);
        return words[0].toLowerCase(Locale.ROOT);
    }
}
