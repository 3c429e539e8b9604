package io.rehearsal.assistant.local.followup;

import io.rehearsal.assistant.FollowUpWriter.FollowUp;
import io.rehearsal.assistant.local.reading.Size;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody who does not know the answer is offered one easier angle, and nothing after that. */
final class NothingKnown implements FollowUpRule {

    private static final Pattern UNKNOWN = Pattern.compile(
            "不(太|是很|怎么|大)?(知道|清楚|了解|会|懂|记得|熟悉)|没(有|怎么)?(接触|了解|学|用|做|听|研究|遇到|经历|想)过|没有(相关|这方面|类似)(的)?(经验|经历)|忘(了|记)|想不(起来|到)|答不(上来|出)|跳过|下一题|pass"
                    + "|\\b(don['’]?t|do not|didn['’]?t) (really )?(know|remember|recall|understand)\\b|\\bno idea\\b"
                    + "|\\bnot (really )?(sure|familiar)\\b|\\bno clue\\b"
                    + "|\\b(never|haven['’]?t|have not) (really )?(used|heard|worked|learned|learnt|done|seen|tried|had|been)\\b"
                    + "|\\bcan['’]?t (remember|recall|say)\\b|\\bskip\\b|\\bnext question\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int REFUSAL_WORDS = 16;

    /** Whether the latest answer says that, and little more. */
    static boolean said(Conversation it) {
        if (it.latest().isEmpty()) {
            return !it.instructed();
        }
        var latest = String.join("\n", it.latest());
        return Size.words(latest) <= REFUSAL_WORDS && UNKNOWN.matcher(latest).find();
    }

    @Override
    public Optional<FollowUp> find(Conversation it) {
        if (!said(it) || !it.isFirstAnswer()) {
            return Optional.empty();
        }
        return Optional.of(new FollowUp(easier(it), it.language().say("没有思路，换一个更容易的角度", "no answer yet; an easier way into it")));
    }

    private static String easier(Conversation it) {
        var topic = it.question().topic().strip();
        return switch (it.question().category()) {
            case TECHNICAL -> topic.isEmpty()
                    ? it.language().say("没关系。那就说说您了解的部分，哪怕只是它用来解决什么问题。",
                            "That is all right. Tell me whatever you do know, even if it is only what problem it solves.")
                    : it.language().say("没关系，换个角度：您觉得 %s 主要是用来解决什么问题的？用自己的话说就行。".formatted(topic),
                            "That is all right. Let us take it from another side: what problem is %s there to solve? Your own words will do.".formatted(topic));
            case PROBLEM_SOLVING -> it.language().say("没关系，不求完整。如果现在就要动手，您第一步会看什么、查什么？",
                    "That is all right, it need not be complete. If you had to start now, what would you look at first?");
            case PROJECT -> it.language().say("没关系。挑其中您印象最深的一小块，说说当时要做成什么就好。",
                    "That is all right. Pick one small piece of it that you remember well: what was it meant to achieve?");
            case BEHAVIORAL -> it.language().say("没关系，小事也可以：课程、实习或日常协作中，有没有类似的一次？",
                    "That is all right, something small will do: was there a similar moment in a course, an internship or everyday work?");
            case CAREER -> it.language().say("没关系，不用有标准答案。眼下选择一份工作，您最先看重的是哪一点？",
                    "That is all right, there is no correct answer. What do you look at first when you choose a job now?");
        };
    }
}
