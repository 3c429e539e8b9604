package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.EnglishVerbs;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Placeholder;
import io.rehearsal.assistant.local.reading.Reading;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * "Responsible for developing X" → "Developed X"; "Responsible for the maintenance of X" → "Maintained X"; "Responsible for X" →
 * "Owned X" or "Managed X"; "Worked on the X API" → "Developed the X API". Who only helped leaves room for the own part: "Helped build X" →
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

    /** "Did stock-taking": the least that anybody could say of a task. */
    private static final Pattern DID = Pattern.compile("^(?:also |mostly |mainly )?did (?:the |some |all (?:the |of the )?|a lot of |various )?(?<thing>(?!it\\b|this\\b|that\\b|so\\b|not\\b|n[’']t|well\\b|my\\b|everything\\b|what|an? )[\\p{L}\\d].{2,})$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern TEAM = Pattern.compile("^(?:an? |the )?(?:\\S+ )?team of\\b.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern OWNABLE = Pattern.compile("^(?:the|all|our|their|its|an?|every|each|[a-z]+(?: [a-z-]+){0,5} (?:and|for|of|across)\\b|[\\w -]+)\\b.*", Pattern.CASE_INSENSITIVE);

    /** "drafting of contracts". */
    private static final Pattern GERUND_OF = Pattern.compile("^(?:the )?([a-z]{2,}ing) of (?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CARE = Pattern.compile("^(?:the )?(?:daily |personal )?care (?:of|for) (?<whom>.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** What is said to be owned by those who answer for it. */
    private static final Pattern OWNED = Pattern.compile("(?i).*\\b(?:services?|microservices?|systems?|platforms?|pipelines?|modules?|apis?|apps?|applications?|codebase|roadmap|products?|process(?:es)?|infrastructure|databases?|backend|frontend|website|releases?"
            + "|features?|architecture|clusters?|budgets?|p&l|relationships?|strategy|stack|tools?|tooling|checkout|integrations?|components?)\\b.*");
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
        return deed.matches() ? actions.of(deed.group("deed") + " of " + deed.group("thing") + deed.group("rest"), line) : ofDid(line);
    }

    /** "Did the training of new staff" → "Trained new staff"; "Did customer complaints" → "Handled customer complaints"; "Did stock-taking" → "Performed stock-taking". */
    private Optional<String> ofDid(Line line) {
        var did = DID.matcher(line.text());
        if (!did.matches()) {
            return Optional.empty();
        }
        var thing = did.group("thing");
        var head = thing.split("(?i)[,;.]|\\b(?:for|of|in|on|with|and|at|to|from|by)\\b", 2)[0].strip();
        boolean cases = head.matches("(?i).*(?:complaint|request|claim|enquir|inquir|quer|order|return|call|ticket|refund|booking|email)\\w*s");
        return actions.of(GERUND_OF.matcher(thing).replaceFirst("$1 "), line).or(() -> EnglishVerbs.of(cases ? "handle" : "perform").map(verb -> tense.of(verb, line) + " " + thing));
    }

    private Optional<String> ofDuty(Line line) {
        var duty = DUTY.matcher(line.text());
        if (!duty.find()) {
            return Optional.empty();
        }
        var rest = GERUND_OF.matcher(line.text().substring(duty.end())).replaceFirst("$1 ");
        var care = CARE.matcher(rest);
        if (care.matches()) {
            return EnglishVerbs.of("care").map(verb -> tense.of(verb, line) + " for " + care.group("whom"));
        }
        return actions.of(rest, line).or(() -> owned(rest, line));
    }

    private Optional<String> owned(String rest, Line line) {
        if (TEAM.matcher(rest).matches() && rest.contains("budget")) {
            return EnglishVerbs.of("manage").map(verb -> tense.of(verb, line) + " " + rest);
        }
        var people = People.verb(rest);
        if (people.isPresent()) {
            return EnglishVerbs.of(people.get()).map(verb -> tense.of(verb, line) + " " + rest);
        }
        if (TEAM.matcher(rest).matches()) {
            return EnglishVerbs.of("lead").map(verb -> tense.of(verb, line) + " " + rest);
        }
        boolean plain = OWNABLE.matcher(rest).matches() && !rest.split("\\s+", 2)[0].matches(".*(?:ing|ly)|.*/.*");
        return plain ? EnglishVerbs.of(isOwned(rest) ? "own" : "manage").map(verb -> tense.of(verb, line) + " " + rest) : Optional.empty();
    }

    private static boolean isOwned(String thing) {
        var head = thing.split("(?i)\\b(?:and|of|for|with|in|that|which|to|on|at|,)\\b|,", 2)[0];
        return OWNED.matcher(head).matches() && !TEAM.matcher(thing).matches();
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
