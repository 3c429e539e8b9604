package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/** Of the jobs and projects, how many tell at least three things that were done; fewer count in proportion. */
final class EntryDepthCheck implements ResumeCheck {

    static final int ENOUGH = 3;

    /** @param lines how many statements tell what was done in it */
    record Entry(String name, int lines) {
    }

    @Override
    public CheckKind kind() {
        return CheckKind.ENTRY_DEPTH;
    }

    @Override
    public Finding find(Reading reading) {
        var language = reading.language();
        var entries = entries(reading);
        if (entries.isEmpty()) {
            return new Finding(0, language.say("没有工作或项目经历", "no jobs or projects"),
                    language.say("写上工作、实习或项目经历，每段 3–5 条。", "Add jobs, internships or projects with 3 to 5 lines each."));
        }
        var thin = entries.stream().filter(entry -> entry.lines() < ENOUGH).toList();
        double share = entries.stream().mapToDouble(entry -> Math.min(entry.lines(), ENOUGH) / (double) ENOUGH).sum() / entries.size();
        return new Finding(share,
                language.say("%d 段经历中 %d 段有三条以上描述", "%2$d of %1$d entries tell three things or more")
                        .formatted(entries.size(), entries.size() - thin.size())
                        + (thin.isEmpty() ? "" : language.say("，单薄的如", "; thin: ") + thin.getFirst().name()),
                language.say("给%s各补 2–3 条：做了什么、怎么做的、结果如何。", "Give %s 2 or 3 more lines each: what you did, how, and what came of it.")
                        .formatted(String.join(language.say("、", ", "), thin.stream().limit(3).map(Entry::name).toList())));
    }

    static List<Entry> entries(Reading reading) {
        var language = reading.language();
        var content = reading.content();
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < content.experience().size(); i++) {
            var company = content.experience().get(i).company();
            entries.add(entry(reading, "experience[" + i + "].", company == null ? language.say("第 %d 段工作", "job %d").formatted(i + 1) : company));
        }
        for (int i = 0; i < content.projects().size(); i++) {
            var name = content.projects().get(i).name();
            entries.add(entry(reading, "projects[" + i + "].", name == null ? language.say("第 %d 个项目", "project %d").formatted(i + 1) : name));
        }
        return entries;
    }

    private static Entry entry(Reading reading, String path, String name) {
        return new Entry(name, (int) reading.work().stream().map(Line::path).filter(linePath -> linePath.startsWith(path)).count());
    }
}
