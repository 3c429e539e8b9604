package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Opening;
import io.rehearsal.assistant.local.reading.Quantities;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.events.resume.Analysis.ExperienceAnalysis;
import io.rehearsal.events.resume.Analysis.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with the jobs and projects, one issue a fact, and what to do about it. */
final class ExperienceReview {

    private static final int MOST_ISSUES = 12;

    private ExperienceReview() {
    }

    static ExperienceAnalysis of(Reading reading) {
        var language = reading.language();
        var content = reading.content();
        if (content.experience().isEmpty() && content.projects().isEmpty()) {
            return new ExperienceAnalysis(Status.ERROR, language.say("没有工作或项目经历。", "There are no jobs or projects."),
                    List.of(language.say("写上工作、实习、科研或课程项目，每段 3–5 条。", "Add jobs, internships, research or course projects with 3 to 5 lines each.")),
                    List.of(language.say("缺少工作和项目经历", "no jobs and no projects")));
        }
        var issues = new ArrayList<String>();
        var advice = new LinkedHashSet<String>();
        details(reading, issues, advice);
        depth(reading, issues, advice);
        wording(reading, issues, advice);
        dates(reading, issues, advice);
        var status = issues.isEmpty() ? Status.GOOD : Status.WARNING;
        var message = language.say("%d 段工作、%d 个项目，", "Jobs: %d, projects: %d; ").formatted(content.experience().size(), content.projects().size())
                + (issues.isEmpty() ? language.say("条理清楚、有动作有结果。", "clear, with actions and results.")
                        : language.say("发现 %d 个可改进之处。", "points to improve: %d.").formatted(issues.size()));
        return new ExperienceAnalysis(status, message, List.copyOf(advice), issues.stream().limit(MOST_ISSUES).toList());
    }

    private static void details(Reading reading, List<String> issues, Set<String> advice) {
        var language = reading.language();
        for (var gap : EntryDetailsCheck.jobs(reading)) {
            issues.add(EntryDetailsCheck.text(gap, language));
            advice.add(language.say("每段工作写全公司、职位和起止年月。", "Give each job its employer, position and dates."));
        }
    }

    private static void depth(Reading reading, List<String> issues, Set<String> advice) {
        var language = reading.language();
        for (var entry : EntryDepthCheck.entries(reading)) {
            if (entry.lines() < 2) {
                issues.add(entry.name() + (entry.lines() == 0 ? language.say(" 没有描述做了什么", ": nothing tells what was done")
                        : language.say(" 只有一条描述", ": only one thing told")));
                advice.add(language.say("每段经历写 3–5 条：做了什么、怎么做的、结果如何。", "Write 3 to 5 lines for each: what you did, how, and what came of it."));
            }
        }
    }

    private static void wording(Reading reading, List<String> issues, Set<String> advice) {
        var language = reading.language();
        var byEntry = reading.work().stream().collect(Collectors.groupingBy(Line::entry, LinkedHashMap::new, Collectors.toList()));
        byEntry.forEach((entry, lines) -> {
            var name = entry.isEmpty() ? language.say("一段经历", "one entry") : entry;
            if (lines.size() > 1 && lines.stream().noneMatch(line -> Quantities.standIn(line, reading.lexicon()))) {
                issues.add(language.say("%s 的 %d 条描述都没有数字", "%s: none of %d lines has a number").formatted(name, lines.size()));
                advice.add(language.say("每段经历至少给一项成果配上数字：规模、速度、比例或金额。", "Give at least one result of each entry a number: size, speed, share or money."));
            }
            var weak = ActionVerbsCheck.with(lines, Opening.WEAK);
            if (!weak.isEmpty()) {
                issues.add(language.say("%s 有 %d 条以“负责、参与”一类开头，如", "%s: weak openings (%d), such as ").formatted(name, weak.size())
                        + Quote.of(weak.getFirst().text(), language));
                advice.add(language.say("用具体动作开头：设计、搭建、优化、解决。", "Open with an action: designed, built, improved, solved."));
            }
        });
    }

    private static void dates(Reading reading, List<String> issues, Set<String> advice) {
        var language = reading.language();
        var timeline = Timeline.of(reading.content(), language);
        timeline.gaps().forEach(gap -> {
            issues.add(gap.text(language));
            advice.add(language.say("为空档期补一句说明：学习、自由职业或项目。", "Say in a line what filled the gap: study, freelance work or projects."));
        });
        timeline.reversed().forEach(entry -> {
            issues.add(language.say("结束早于开始：", "ends before it starts: ") + entry);
            advice.add(language.say("核对起止时间。", "Check the dates."));
        });
    }
}
