package io.rehearsal.assistant.local.followup;

import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.FollowUpWriter;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.PointJudge;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Question;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks by stated rules, in an order that fits the question's category; the same conversation always gives the same follow-up. */
@Component
public final class LocalFollowUpWriter implements FollowUpWriter {

    /** Goes up whenever the same conversation may be followed up otherwise. */
    private static final Engine ENGINE = Engine.local("3");

    private static final int FEWEST_WORDS = 6;

    /** Where these find something, the answer is none, and nothing else is asked about it. */
    private static final List<FollowUpRule> NO_ANSWER = List.of(new Instructed(), new NothingKnown(), new QuestionRepeated());

    private static final List<FollowUpRule> KNOWLEDGE = List.of(new TooBrief(FEWEST_WORDS), new MissedPoint(), new VagueClaim(),
            new TechnologyNamed());

    private static final List<FollowUpRule> PROJECT = List.of(new TooBrief(2 * FEWEST_WORDS), new MissingOwnPart(), new VagueClaim(),
            new TechnologyNamed(), new MissingNumber(), new MissingResult(), new MissedPoint());

    private static final List<FollowUpRule> BEHAVIOR = List.of(new TooBrief(2 * FEWEST_WORDS), new MissingOwnPart(), new MissingResult(),
            new VagueClaim(), new MissedPoint());

    private static final List<FollowUpRule> CAREER = List.of(new TooBrief(2 * FEWEST_WORDS), new VagueClaim(), new MissedPoint());

    private final SkillLexicon lexicon;
    private final PointJudge judge;

    public LocalFollowUpWriter(SkillLexicon lexicon, PointJudge judge) {
        this.lexicon = lexicon;
        this.judge = judge;
    }

    @Override
    public Answer next(Question question, List<Exchange> exchanges, Language language) {
        return new Answer(ENGINE, followUp(Conversation.of(question, exchanges, language, lexicon,
                judge.judge(question, question.expectedPoints(), exchanges, language))));
    }

    private static Optional<FollowUp> followUp(Conversation it) {
        var noAnswer = first(NO_ANSWER, it);
        if (noAnswer.isPresent()) {
            return noAnswer;
        }
        if (it.latest().isEmpty() || NothingKnown.said(it) || isComplete(it)) {
            return Optional.empty();
        }
        return first(rules(it.question().category()), it)
                .map(found -> new FollowUp(Manner.lead(it.question().interviewer(), it.language()) + found.text(), found.reason()));
    }

    private static Optional<FollowUp> first(List<FollowUpRule> rules, Conversation it) {
        return rules.stream().flatMap(rule -> rule.find(it).stream()).findFirst();
    }

    private static List<FollowUpRule> rules(Category category) {
        return switch (category) {
            case TECHNICAL, PROBLEM_SOLVING -> KNOWLEDGE;
            case PROJECT -> PROJECT;
            case BEHAVIORAL -> BEHAVIOR;
            case CAREER -> CAREER;
        };
    }

    private static boolean isComplete(Conversation it) {
        return PointCoverage.complete(it) && switch (it.question().category()) {
            case TECHNICAL, PROBLEM_SOLVING -> true;
            case PROJECT -> Told.story(it) && !Told.groupOnly(it) && Told.result(it) && Told.number(it) && !VagueClaim.standsIn(it);
            case BEHAVIORAL -> Told.story(it) && !Told.groupOnly(it) && Told.result(it) && !VagueClaim.standsIn(it);
            case CAREER -> Told.story(it) && !VagueClaim.standsIn(it);
        };
    }
}
