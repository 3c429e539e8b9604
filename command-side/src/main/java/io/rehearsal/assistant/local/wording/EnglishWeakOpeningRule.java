package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.EnglishVerbs;
import io.rehearsal.assistant.local.reading.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Placeholder;
import io.rehearsal.assistant.local.reading.Reading;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * "Responsible for developing X" → "Developed X"; "Responsible for the maintenance of X" → "Maintained X"; "Responsible for X" →
 * "Owned X"; "Worked on the X API" → "Developed the X API". Who only helped leaves room for the own part: "Helped build X" →
 * "Built [your part, e.g. which module or task] of X".
 */
final class EnglishWeakOpeningRule implements WordingRule {

    private static final String ADVERBS = "(?:mainly |primarily |solely |directly |also |actively |closely )*";

    private static final Pattern DUTY = Pattern.compile("^(?:(?:was|were|been|am|is) )?" + ADVERBS
            + "(?:responsible for|in charge of|tasked with|accountable for|(?:(?:my|main|key|job|primary) )*(?:duties|responsibilities|tasks) (?:include|included|were|are):?)\\s+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORK = Pattern.compile("^(?:have |had )?" + ADVERBS + "work(?:ed|ing)? " + ADVERBS + "on\\s+", Pattern.CASE_INSENSITIVE);

    private static final Pattern PART = Pattern.compile("^(?:was )?" + ADVERBS
            + "(?:help(?:ed|ing)?(?: to)?|assist(?:ed|ing)? (?:in|with)|involved in|participat(?:ed|ing) in|took part in)\\s+", Pattern.CASE_INSENSITIVE);

    private static final Pattern DEED = Pattern.compile("^(?:also )?(?:did|made|carried out|performed|conducted) (?:the |some |an? )?(?<thing>[\\w][\\w /-]{1,40}?) (?<deed>"
            + "development|design|implementation|maintenance|testing|management|deployment|migration|integration|creation|optimi[sz]ation|administration|analysis|planning|preparation|automation|evaluation)"
            + "(?<rest>(?: (?:of|for|on|in|with|using|to|at|across|and)\\b.*|[,.;].*)?)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern TEAM = Pattern.compile("^(?:an? |the )?(?:\\S+ )?team of\\b.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern OWNABLE = Pattern.compile("^(?:the|all|our|their|its|an?|every|each|[a-z]+(?: [a-z-]+){0,5} (?:and|for|of|across)\\b|[\\w -]+)\\b.*", Pattern.CASE_INSENSITIVE);

    private static final String ROOM = "[your part, e.g. which module or task] of ";

    private final EnglishTense tense;
    private final ActionPhrase actions;

    EnglishWeakOpeningRule(Reading reading) {
        this.tense = new EnglishTense(reading);
        this.actions = new ActionPhrase(tense);
    }

    @Override
    public RuleName name() {
        return RuleName.WEAK_OPENING;
    }

    @Override
    public String reword(Line line) {
        var text = line.text();
        if (line.language() != Language.EN || !line.part().tellsWork()) {
            return text;
        }
        return ofDeed(line).or(() -> ofDuty(line)).or(() -> ofWork(line)).or(() -> ofPart(line)).map(Capitals::first).orElse(text);
    }

    /** "Did cost optimization on AWS" → "Optimized cost on AWS". */
    private Optional<String> ofDeed(Line line) {
        var deed = DEED.matcher(line.text());
        return deed.matches() ? actions.of(deed.group("deed") + " of " + deed.group("thing") + deed.group("rest"), line) : Optional.empty();
    }

    private Optional<String> ofDuty(Line line) {
        var duty = DUTY.matcher(line.text());
        if (!duty.find()) {
            return Optional.empty();
        }
        var rest = line.text().substring(duty.end());
        return actions.of(rest, line).or(() -> owned(rest, line));
    }

    private Optional<String> owned(String rest, Line line) {
        var people = People.verb(rest);
        if (people.isPresent()) {
            return EnglishVerbs.of(people.get()).map(verb -> tense.of(verb, line) + " " + rest);
        }
        if (TEAM.matcher(rest).matches()) {
            return EnglishVerbs.of("lead").map(verb -> tense.of(verb, line) + " " + rest);
        }
        boolean plain = OWNABLE.matcher(rest).matches() && !rest.split("\\s+", 2)[0].matches(".*(?:ing|ly)|.*/.*");
        return plain ? EnglishVerbs.of("own").map(verb -> tense.of(verb, line) + " " + rest) : Optional.empty();
    }

    private Optional<String> ofWork(Line line) {
        var work = WORK.matcher(line.text());
        if (!work.find()) {
            return Optional.empty();
        }
        var rest = line.text().substring(work.end());
        return actions.of(rest, line)
                .or(() -> WorkedOn.verb(rest).map(verb -> tense.of(verb, line) + " " + rest));
    }

    private Optional<String> ofPart(Line line) {
        var part = PART.matcher(line.text());
        if (!part.find() || Placeholder.standsIn(line.text())) {
            return Optional.empty();
        }
        return actions.ofProduct(line.text().substring(part.end()), line, ROOM);
    }
}
