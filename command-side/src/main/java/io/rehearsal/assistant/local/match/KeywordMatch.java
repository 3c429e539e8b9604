package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Posting;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.local.reading.Vocabulary;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How many of the job description's terms the resume uses. Half of them is all that a resume in its own words can have, and gets full points.
 *
 * @param comparable whether both are in one language
 */
record KeywordMatch(int wanted, int shared, boolean comparable) {

    private static final int WEIGHT = 10;
    private static final double ENOUGH = 0.5;

    /** What every posting says, and degrees, which have a part of their own. */
    private static final Pattern EVERYWHERE = Pattern.compile(
            "岗位|职位|职责|要求|任职|资格|负责|熟悉|熟练|精通|掌握|了解|具备|具有|良好|较强|优先|以上|相关|经验|工作|能力|参与|完成|公司|团队|我们|以及|进行|包括|至少|学历|专业|能够|一定|大专|专科|本科|硕士|博士|研究生|学士|大学|及以上"
                    + "|\\b(responsibilit\\w+|requirements?|qualifications?|strong|excellent|good|ability|able|knowledge|including|related"
                    + "|relevant|preferred|plus|degree|bachelor\\w*|masters?|phd|doctorate|diploma|university|looking|join|candidate|position|role|company|work(ing)?|using|such|etc|well|other|their|they|what|which|within|about|help|new)\\b",
            Pattern.CASE_INSENSITIVE);

    static KeywordMatch of(Posting posting, Reading reading, boolean oneLanguage) {
        var wanted = Vocabulary.of(EVERYWHERE.matcher(String.join("\n", posting.wanted())).replaceAll("\n")).words();
        var had = Vocabulary.of(reading.lines().stream().map(Line::text).collect(Collectors.joining("\n"))).words();
        int shared = (int) wanted.stream().filter(had::contains).count();
        return new KeywordMatch(wanted.size(), shared, oneLanguage);
    }

    Rating rating(Language language) {
        return new Rating(PartKind.KEYWORDS, comparable && wanted > 0 ? WEIGHT : 0, Math.min(1, share() / ENOUGH),
                language.say("岗位描述的 %d 个词中有 %d 个出现在简历里，过半即满分。",
                        "%2$d of the description's %1$d terms stand in the resume; half of them is enough for all points.")
                        .formatted(wanted, shared));
    }

    int percent() {
        return (int) Math.round(100 * share());
    }

    private double share() {
        return wanted == 0 ? 0 : shared / (double) wanted;
    }
}
