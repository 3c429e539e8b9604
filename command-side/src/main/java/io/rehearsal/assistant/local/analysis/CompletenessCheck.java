package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.local.reading.Reading;
import java.util.ArrayList;

/** Jobs or projects 5 parts of 12, education 3, skills 3, a summary or awards 1. */
final class CompletenessCheck implements ResumeCheck {

    @Override
    public CheckKind kind() {
        return CheckKind.COMPLETENESS;
    }

    @Override
    public Finding find(Reading reading) {
        var content = reading.content();
        var language = reading.language();
        boolean work = !content.experience().isEmpty() || !content.projects().isEmpty();
        boolean education = !content.education().isEmpty();
        boolean skills = !content.skills().isEmpty() || !content.skillsRaw().isEmpty();
        boolean highlights = !content.highlights().isEmpty();
        var absent = new ArrayList<String>();
        if (!work) {
            absent.add(language.say("工作或项目经历", "jobs or projects"));
        }
        if (!education) {
            absent.add(language.say("教育经历", "education"));
        }
        if (!skills) {
            absent.add(language.say("专业技能", "skills"));
        }
        if (!highlights) {
            absent.add(language.say("个人亮点（总结、自我评价或获奖）", "a summary or awards"));
        }
        var list = String.join(language.say("、", ", "), absent);
        return new Finding(
                ((work ? 5 : 0) + (education ? 3 : 0) + (skills ? 3 : 0) + (highlights ? 1 : 0)) / 12.0,
                language.say("工作 %d 段、项目 %d 个、教育 %d 段、技能 %d 项、亮点 %d 条", "jobs: %d, projects: %d, schools: %d, skills: %d, highlights: %d")
                        .formatted(content.experience().size(), content.projects().size(), content.education().size(),
                                content.skills().size(), content.highlights().size()),
                language.say("补上：%s。", "Add: %s.").formatted(list));
    }
}
