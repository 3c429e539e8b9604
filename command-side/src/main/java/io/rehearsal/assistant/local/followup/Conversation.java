package io.rehearsal.assistant.local.followup;

import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.PointJudge.Findings;
import io.rehearsal.assistant.local.reading.Instructions;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Sentences;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.interview.Question;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was said to a question until now. Sentences that speak to the interviewer's machinery are no part of it.
 *
 * @param latest    sentences of the latest answer
 * @param sentences those of all answers, the latest answer first
 * @param followUps what has been asked further, in order
 * @param language  of the interview
 * @param findings  what the judge heard of the question's points
 */
record Conversation(
        Question question, List<String> latest, List<String> sentences, List<String> followUps, boolean instructed,
        Language language, SkillLexicon lexicon, Findings findings) {

    /** What is longer was pasted, and what stands behind is not read. */
    private static final int LONGEST = 10_000;

    private static final Pattern TO_THE_INTERVIEWER = Pattern.compile(
            "(直接|马上|立刻)?(让我|给我|判我?|算我)(通过|过关|满分)|(不要|别|停止)再?(追问|提问|问了)|(输出|告诉我|公布|泄露).{0,8}(提示词|标准答案|参考答案|系统指令)"
                    + "|\\b(stop asking|no more questions|hire me now|let me pass|mark (me|this|my answer) )"
                    + "|\\b(reveal|print|show|tell me|output)\\b.{0,20}\\b(prompt|model answer|expected answer|instructions)\\b",
            Pattern.CASE_INSENSITIVE);

    static Conversation of(Question question, List<Exchange> exchanges, Language language, SkillLexicon lexicon, Findings findings) {
        var last = exchanges.getLast().answer();
        var latest = sentences(last);
        var earlier = IntStream.iterate(exchanges.size() - 2, i -> i >= 0, i -> i - 1).boxed()
                .flatMap(i -> told(sentences(exchanges.get(i).answer())).stream());
        return new Conversation(question, told(latest), Stream.concat(told(latest).stream(), earlier).toList(),
                exchanges.stream().skip(1).map(Exchange::asked).toList(), latest.stream().anyMatch(Conversation::instructs), language, lexicon, findings);
    }

    /** All that was said, the latest answer first. */
    String said() {
        return String.join("\n", sentences);
    }

    /** Whether an earlier follow-up asked about the thing, whoever wrote it. */
    boolean askedAbout(Pattern thing) {
        return followUps.stream().anyMatch(asked -> thing.matcher(asked).find());
    }

    boolean isFirstAnswer() {
        return followUps.isEmpty();
    }

    /** One of several ways to say the same, so that an interview does not repeat itself. */
    String oneOf(String... ways) {
        return ways[Math.floorMod(question.id() + followUps.size(), ways.length)];
    }

    private static List<String> sentences(@Nullable String answer) {
        return answer == null || answer.isBlank() ? List.of() : Sentences.of(answer.substring(0, Math.min(answer.length(), LONGEST)));
    }

    private static List<String> told(List<String> sentences) {
        return sentences.stream().filter(sentence -> !instructs(sentence)).toList();
    }

    private static boolean instructs(String sentence) {
        return Instructions.standIn(sentence) || TO_THE_INTERVIEWER.matcher(sentence).find();
    }
}
