package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.AnswerGrader;
import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.QuestionGrade;
import io.rehearsal.events.interview.QuestionGrade.Criteria;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The floor that every other grader has to stand above: the share of the reference's words that stand in the answer, Chinese as
 * pairs of characters. Kept so that an interview can be graded again by something wholly different.
 */
@Component
public final class OverlapGrader implements AnswerGrader {

    private static final Pattern LATIN = Pattern.compile("[a-z0-9+#]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final double MET = 0.5;

    @Override
    public Answer grade(Question question, List<Exchange> exchanges, Language language) {
        var said = Exchange.said(exchanges);
        var points = Points.of(question);
        var words = words(said == null ? "" : said);
        var met = points.stream().filter(point -> share(words(point), words) >= MET).toList();
        int score = Marks.percent(share(words(reference(question)), words));
        var feedback = language.say("参考答案的用词有 %d%% 出现在回答里。", "%d%% of the reference's words stand in the answer.").formatted(score);
        return new Answer(new Engine("overlap", "1", null, null, null), new QuestionGrade(question.id(), question.text(), question.category(),
                question.interviewer(), said, score, new Criteria(score, score, score, score, score, score), feedback, List.of(), List.of(), met,
                points.stream().filter(point -> !met.contains(point)).toList(), null, question.modelAnswer()));
    }

    private static String reference(Question question) {
        var model = question.modelAnswer();
        return model != null ? model : String.join("\n", question.expectedPoints());
    }

    private static double share(Set<String> wanted, Set<String> said) {
        return wanted.isEmpty() ? 0 : (double) wanted.stream().filter(said::contains).count() / wanted.size();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        LATIN.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(match -> words.add(match.group()));
        HAN.matcher(text).results().map(match -> match.group()).forEach(run -> {
            for (int i = 0; i + 1 < Math.max(2, run.length()); i++) {
                words.add(run.substring(i, Math.min(run.length(), i + 2)));
            }
        });
        return words;
    }
}
