package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.EnglishVerbs;
import io.rehearsal.assistant.local.reading.EnglishVerbs.Verb;
import io.rehearsal.assistant.local.reading.Line;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A phrase that holds an action as a gerund or a noun, turned into the verb: "developing and maintaining X", "the maintenance of X". */
final class ActionPhrase {

    private static final Pattern VERBS = Pattern.compile("^([A-Za-z-]+)((?:, [A-Za-z-]+)*)(,? and [A-Za-z-]+)?\\s+(.+)$", Pattern.DOTALL);

    private static final Pattern NOUN = Pattern.compile("^(?:the )?([a-z]+)(?: and ([a-z]+))? of (.+)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern FURTHER = Pattern.compile("((?:,|;|\\band)\\s+(?:and\\s+)?)([a-z-]+ing)\\b");

    private static final Pattern UNKNOWN_FURTHER = Pattern.compile("(?:,|;|\\band)\\s+([a-z-]+ing) (?:the|an?|it|them|its|their|all|any|our|new)\\b");

    private static final Pattern WORD = Pattern.compile("[A-Za-z-]+");

    private static final Map<String, String> VERB_OF = Map.ofEntries(Map.entry("development", "develop"), Map.entry("design", "design"),
            Map.entry("implementation", "implement"), Map.entry("maintenance", "maintain"), Map.entry("testing", "test"), Map.entry("management", "manage"),
            Map.entry("deployment", "deploy"), Map.entry("migration", "migrate"), Map.entry("integration", "integrate"), Map.entry("creation", "create"),
            Map.entry("optimization", "optimize"), Map.entry("optimisation", "optimise"), Map.entry("administration", "administer"),
            Map.entry("analysis", "analyse"), Map.entry("planning", "plan"), Map.entry("coordination", "coordinate"), Map.entry("delivery", "deliver"),
            Map.entry("training", "train"), Map.entry("supervision", "supervise"), Map.entry("preparation", "prepare"), Map.entry("automation", "automate"),
            Map.entry("organisation", "organise"), Map.entry("organization", "organize"), Map.entry("execution", "execute"), Map.entry("evaluation", "evaluate"));

    /** What they make can be made in part. */
    private static final Set<String> PRODUCTIVE = Set.of("build", "develop", "design", "implement", "create", "write", "test", "migrate", "rewrite",
            "rebuild", "refactor", "plan", "organise", "organize", "maintain", "deploy", "prepare", "redesign", "launch");

    private static final Pattern THING = Pattern.compile("^(?:the|an?|our|their|its|new|multiple|several|various|two|three|four|five|internal|[A-Z]).*", Pattern.DOTALL);

    private final EnglishTense tense;

    ActionPhrase(EnglishTense tense) {
        this.tense = tense;
    }

    /** The phrase opening with its verbs in the tense of the line; empty where it holds no known action. */
    Optional<String> of(String phrase, Line line) {
        return ofGerunds(phrase, line).or(() -> ofNouns(phrase, line, ""));
    }

    /** Likewise for a phrase with one action that makes something, with words between the verb and what it makes. */
    Optional<String> ofProduct(String phrase, Line line, String between) {
        var words = phrase.split("\\s+", 2);
        var verb = EnglishVerbs.of(words[0]).filter(ActionPhrase::makes);
        if (words.length == 2 && verb.isPresent() && THING.matcher(words[1]).matches()) {
            return Optional.of(tense.of(verb.get(), line) + " " + between + words[1]);
        }
        return ofNouns(phrase, line, between);
    }

    private Optional<String> ofGerunds(String phrase, Line line) {
        var matcher = VERBS.matcher(phrase);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var first = gerund(matcher.group(1));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var opening = new StringBuilder(tense.of(first.get(), line));
        for (var group : new String[] {matcher.group(2), matcher.group(3)}) {
            if (group != null && !group.isEmpty()) {
                var next = joined(group, line);
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                opening.append(next.get());
            }
        }
        return rest(matcher.group(4), line).map(rest -> opening + " " + rest);
    }

    /** ", testing and deploying" with each gerund as a verb; empty where one of the words is none. */
    private Optional<String> joined(String words, Line line) {
        var joined = new StringBuilder();
        for (var word : words.split("(?<= )|(?= )|(?=,)|(?<=,)")) {
            if (word.equals(",") || word.isBlank() || word.equals("and")) {
                joined.append(word);
            } else {
                var verb = gerund(word);
                if (verb.isEmpty()) {
                    return Optional.empty();
                }
                joined.append(tense.of(verb.get(), line));
            }
        }
        return Optional.of(joined.toString());
    }

    /** A further gerund after a comma or an "and" changes as well; empty where another one makes it doubtful what they belong to. */
    private Optional<String> rest(String rest, Line line) {
        var further = FURTHER.matcher(rest).results().filter(match -> gerund(match.group(2)).isPresent()).toList();
        long all = WORD.matcher(rest).results().filter(match -> gerund(match.group()).isPresent()).count();
        if (UNKNOWN_FURTHER.matcher(rest).results().anyMatch(match -> gerund(match.group(1)).isEmpty())) {
            return Optional.empty();
        }
        if (further.isEmpty()) {
            return Optional.of(rest);
        }
        return all > further.size() ? Optional.empty()
                : Optional.of(FURTHER.matcher(rest).replaceAll(match -> Matcher.quoteReplacement(match.group(1)
                        + gerund(match.group(2)).map(verb -> tense.of(verb, line)).orElse(match.group(2)))));
    }

    private Optional<String> ofNouns(String phrase, Line line, String between) {
        var noun = NOUN.matcher(phrase);
        if (!noun.matches()) {
            return Optional.empty();
        }
        var first = verb(noun.group(1));
        var second = noun.group(2) == null ? Optional.<Verb>empty() : verb(noun.group(2));
        if (first.isEmpty() || noun.group(2) != null && second.isEmpty() || !between.isEmpty() && !makes(first.get())) {
            return Optional.empty();
        }
        return Optional.of(tense.of(first.get(), line) + second.map(verb -> " and " + tense.of(verb, line)).orElse("")
                + " " + between + noun.group(3));
    }

    private static Optional<Verb> verb(String noun) {
        return Optional.ofNullable(VERB_OF.get(noun.toLowerCase(Locale.ROOT))).flatMap(EnglishVerbs::of);
    }

    private static Optional<Verb> gerund(String word) {
        return EnglishVerbs.of(word).filter(verb -> verb.gerund().equalsIgnoreCase(word));
    }

    private static boolean makes(Verb verb) {
        return PRODUCTIVE.contains(verb.base());
    }
}
