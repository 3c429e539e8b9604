package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.local.reading.Reading;
import java.util.ArrayList;

/** The dated share of jobs and schools, less a quarter of the points for each gap of over six months and each entry that ends before it starts. */
final class TimelineCheck implements ResumeCheck {

    @Override
    public CheckKind kind() {
        return CheckKind.TIMELINE;
    }

    @Override
    public Finding find(Reading reading) {
        var language = reading.language();
        var timeline = Timeline.of(reading.content(), language);
        int entries = timeline.dated() + timeline.undated();
        if (timeline.dated() == 0) {
            return new Finding(0, language.say("没有任何时间", "no dates"),
                    language.say("给每段教育和工作写上起止年月，例如 2021.03 – 2023.06。", "Give each school and job its dates, such as 2021-03 – 2023-06."));
        }
        var faults = new ArrayList<String>();
        timeline.gaps().forEach(gap -> faults.add(gap.text(language)));
        timeline.reversed().forEach(entry -> faults.add(language.say("结束早于开始：", "ends before it starts: ") + entry));
        if (timeline.undated() > 0) {
            faults.add(language.say("%d 段没有时间", "%d without dates").formatted(timeline.undated()));
        }
        var list = String.join(language.say("；", "; "), faults.stream().limit(4).toList());
        return new Finding(timeline.dated() / (double) entries - 0.25 * (timeline.gaps().size() + timeline.reversed().size()),
                faults.isEmpty() ? language.say("%d 段经历首尾相接，没有超过 6 个月的空档", "%d entries follow each other without a gap of over 6 months").formatted(timeline.dated())
                        : list,
                language.say("说明或更正：%s。空档期可写进修、自由职业或项目。", "Explain or correct: %s. Study, freelance work or projects fill a gap.").formatted(list));
    }
}
