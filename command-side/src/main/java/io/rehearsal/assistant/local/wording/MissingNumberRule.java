package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Line.Part;
import io.rehearsal.assistant.local.reading.Measured;
import io.rehearsal.assistant.local.reading.Opening;
import io.rehearsal.assistant.local.reading.Placeholder;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.local.reading.Size;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves room for a number at the end of a statement that has none, with an example that fits what it tells. Only as many statements as the
 * resume needs until enough have a number, at most two of one job or project, results first.
 */
final class MissingNumberRule implements WordingRule {

    private static final int MOST = 6;
    private static final int MOST_OF_ONE_ENTRY = 2;
    private static final int FEWEST_WORDS = 3;

    private static final Pattern RESULT = Pattern.compile(
            "优化|提升|提高|降低|减少|缩短|增长|改进|重构|改善|节省|improv|optimi|reduc|increas|speed|faster|sav(e|ing)|grew|cut |boost", Pattern.CASE_INSENSITIVE);

    /** Being there has no measure. */
    private static final Pattern ATTENDED = Pattern.compile("参与|参加|协助|获得|荣获|participat|attend|assist|involved|help|work(?:ed|ing) (?:as|with)|trained (?:on|in)|courses?\\b|certif|award", Pattern.CASE_INSENSITIVE);

    private final Set<Integer> chosen;

    MissingNumberRule(Reading reading) {
        this.chosen = choose(reading);
    }

    @Override
    public RuleName name() {
        return RuleName.MISSING_NUMBER;
    }

    @Override
    public String reword(Line line) {
        var text = line.text();
        if (!chosen.contains(line.number()) || Placeholder.standsIn(text)) {
            return text;
        }
        return Ending.of(text).after(line.language().say("，", ", ") + Measure.placeholder(text, line.language()));
    }

    private static Set<Integer> choose(Reading reading) {
        var measured = new HashSet<>(Measured.of(reading));
        long awaited = reading.work().stream().filter(line -> Placeholder.standsIn(line.text())).count();
        long wanted = Math.min(MOST, Measured.wanted(reading) - awaited);
        var fragments = Fragments.of(reading.lines());
        var perEntry = new HashMap<String, Integer>();
        var chosen = new HashSet<Integer>();
        reading.work().stream()
                .filter(line -> !measured.contains(line) && !Placeholder.standsIn(line.text()) && !fragments.holds(line) && takesOne(line))
                .sorted(Comparator.comparingInt(MissingNumberRule::worth).reversed())
                .forEach(line -> {
                    if (chosen.size() < wanted && perEntry.merge(line.path().substring(0, line.path().indexOf('.')), 1, Integer::sum) <= MOST_OF_ONE_ENTRY) {
                        chosen.add(line.number());
                    }
                });
        return chosen;
    }

    private static boolean takesOne(Line line) {
        boolean told = Opening.of(line) != Opening.OTHER && !ATTENDED.matcher(line.text()).find() || RESULT.matcher(line.text()).find();
        return told && Size.words(line.text()) >= FEWEST_WORDS && !Cut.off(line.text()) && !line.text().contains("://");
    }

    private static int worth(Line line) {
        return (RESULT.matcher(line.text()).find() ? 2 : 0) + (line.part() == Part.ACHIEVEMENT ? 1 : 0);
    }
}
