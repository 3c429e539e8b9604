package io.rehearsal.assistant.local.followup;

import io.rehearsal.assistant.FollowUpWriter.FollowUp;
import java.util.Optional;
import java.util.regex.Pattern;

/** An achievement told with no number anywhere in the answer. */
final class MissingNumber implements FollowUpRule {

    private static final Pattern ACHIEVEMENT = Pattern.compile(
            "优化|提升|提高|降低|减少|缩短|增长|节省|上线|重构|覆盖|支撑|扩展|迁移|搭建|完成了"
                    + "|\\b(improved|optimi[sz]ed|reduced|increased|cut|saved|sped up|grew|launched|shipped|delivered|refactored|migrated"
                    + "|scaled|built|automated)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKED = Pattern.compile("数字|多少|衡量|怎么判断|\\bfigures?\\b|\\bnumbers?\\b|\\bhow (much|many|large)\\b|\\bmeasur"
            + "|how did you tell", Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<FollowUp> find(Conversation it) {
        if (it.askedAbout(ASKED) || Told.number(it)) {
            return Optional.empty();
        }
        for (var sentence : it.sentences()) {
            var achievement = ACHIEVEMENT.matcher(sentence);
            if (achievement.find()) {
                return Optional.of(ask(it, Excerpt.around(sentence, achievement.start(), achievement.end(), it.language())));
            }
        }
        return Optional.empty();
    }

    private static FollowUp ask(Conversation it, String words) {
        var text = it.language().say("您提到%s，能给一些数字吗？比如规模多大、前后变化多少。",
                "You said %s. Can you put figures to it, such as the scale, or before and after?");
        return new FollowUp(text.formatted(words), it.language().say("成果没有数字：%s", "an achievement without a figure: %s").formatted(words));
    }
}
