package io.rehearsal.assistant.local.report;

import io.rehearsal.assistant.Panelist;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.Report.InterviewerFeedback;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What each interviewer of a panel says about the own questions; those who have asked nothing that counts say nothing. */
final class PanelFeedback {

    private PanelFeedback() {
    }

    static List<InterviewerFeedback> of(Held held, Language language) {
        if (held.format() != Format.PANEL) {
            return List.of();
        }
        return Arrays.stream(Interviewer.values())
                .map(who -> held.only(asked -> asked.question().interviewer() == who)
                        .map(own -> new InterviewerFeedback(who, Panelist.of(who).name(language), own.score(), text(who, own, language))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String text(Interviewer who, Held own, Language language) {
        var sentences = new ArrayList<String>();
        int answered = own.answered().size();
        sentences.add(language.say("我问了%s，你回答了%d题，平均%d分。", "I asked %s and you answered %d; the average is %d points.")
                .formatted(Phrases.questions(own.counting().size(), language), answered, own.score()));
        Mark.strong(own).stream().findFirst().ifPresent(best -> sentences.add(language.say("最好的是%s，%s。", "Best was %s: %s.")
                .formatted(best.name(language), Verdict.had(best, language))));
        own.counting().stream().filter(asked -> asked.score() < Mark.STRONG).min(Comparator.comparingInt(Asked::score))
                .ifPresent(worst -> sentences.add(worst(worst, language)));
        own.only(Asked::answered).ifPresent(some -> sentences.add(manner(who, some, language)));
        return String.join(language.say("", " "), sentences);
    }

    private static String worst(Asked worst, Language language) {
        var sentence = language.say("最需要加强的是%s，%s。", "What needs most work is %s: %s.")
                .formatted(worst.name(language), Verdict.lacked(worst, language));
        var nextTime = worst.grade().nextTime();
        return nextTime == null || nextTime.isBlank() ? sentence : sentence + language.say("", " ") + Phrases.closed(nextTime, language);
    }

    /** Each looks at what the own questions are for. */
    private static String manner(Interviewer who, Held answered, Language language) {
        var watched = switch (who) {
            case TECHNICAL -> List.of(Criterion.CORRECTNESS, Criterion.CONCRETENESS);
            case BEHAVIORAL -> List.of(Criterion.CONCRETENESS, Criterion.STRUCTURE);
            case HR -> List.of(Criterion.RELEVANCE, Criterion.COMMUNICATION);
        };
        var figures = watched.stream()
                .map(criterion -> language.say("%s%d分", "%s %d").formatted(criterion.name(language), answered.mean(criterion::of))).toList();
        var low = watched.stream().filter(criterion -> answered.mean(criterion::of) < Mark.WEAK)
                .map(criterion -> criterion.advice(language)).findFirst();
        return language.say("我看重的两点：%s", "The two things I look at: %s").formatted(Phrases.list(figures, language))
                + low.map(advice -> language.say("。建议", ". My advice: ") + advice).orElse("") + language.say("。", ".");
    }
}
