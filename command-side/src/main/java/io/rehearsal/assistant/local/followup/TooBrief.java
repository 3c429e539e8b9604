package io.rehearsal.assistant.local.followup;

import io.rehearsal.assistant.FollowUpWriter.FollowUp;
import io.rehearsal.assistant.Language;
import java.util.Optional;
import java.util.regex.Pattern;

/** So few words that nothing in them can be asked about. */
record TooBrief(int fewestWords) implements FollowUpRule {

    private static final Pattern ASKED = Pattern.compile("展开|一两句话|in more detail|say a little more", Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<FollowUp> find(Conversation it) {
        if (Told.words(it) >= fewestWords || it.askedAbout(ASKED)) {
            return Optional.empty();
        }
        return Optional.of(new FollowUp(text(it, it.language()), it.language().say("回答很简短，没有展开", "the answer is very short")));
    }

    private static String text(Conversation it, Language language) {
        return switch (it.question().category()) {
            case TECHNICAL -> language.say("能再展开一些吗？比如它的原理，以及您在什么场景下用到。",
                    "Could you go into this in more detail: how it works, and where you have used it?");
            case PROBLEM_SOLVING -> language.say("能再展开一些吗？按步骤说说您的思路和每一步的理由。",
                    "Could you go into this in more detail: step by step, and why each step?");
            case PROJECT -> language.say("能再展开一些吗？当时要解决什么问题，您具体做了什么？",
                    "Could you go into this in more detail: what was the problem, and what exactly did you do?");
            case BEHAVIORAL -> language.say("能再展开一些吗？当时是什么情况，您做了什么，后来怎么样？",
                    "Could you go into this in more detail: what was the situation, what did you do, and how did it turn out?");
            case CAREER -> language.say("能再展开一些吗？您这么想的原因是什么？", "Could you say a little more about it? What are your reasons?");
        };
    }
}
