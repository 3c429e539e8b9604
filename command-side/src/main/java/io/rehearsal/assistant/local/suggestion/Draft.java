package io.rehearsal.assistant.local.suggestion;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.wording.RuleName;
import io.rehearsal.events.resume.Suggestion;
import java.util.List;
import java.util.stream.Collectors;

/** A line, its better wording, and the rules that made it, the weightiest first. */
record Draft(Line line, String after, List<RuleName> rules, Priority priority) {

    RuleName first() {
        return rules.getFirst();
    }

    Suggestion suggestion(Language language) {
        return new Suggestion(0, priority.word(), first().title(language), description(language), line.text(), after, reason(language));
    }

    private String description(Language language) {
        var others = rules.stream().skip(1).map(rule -> rule.title(language)).toList();
        return place(language) + (others.isEmpty() ? "" : language.say("；一并处理：", "; along with it: ") + String.join(language.say("、", ", "), others));
    }

    private String reason(Language language) {
        return rules.stream().limit(2).map(rule -> rule.title(language) + language.say("：", ": ") + rule.reason(language))
                .collect(Collectors.joining(language.say("", " ")));
    }

    private String place(Language language) {
        var section = switch (line.part()) {
            case SKILL -> language.say("专业技能", "Skills");
            case HIGHLIGHT -> language.say("个人亮点", "Highlights");
            case DETAIL -> language.say("教育经历", "Education");
            case OTHER -> "";
            default -> line.path().startsWith("experience") ? language.say("工作经历", "Experience") : language.say("项目经历", "Projects");
        };
        var part = switch (line.part()) {
            case ACHIEVEMENT -> language.say("业绩", "achievement ");
            case DESCRIPTION -> language.say("描述", "description ");
            case BACKGROUND -> language.say("背景", "background ");
            case TECHNOLOGY -> language.say("技术栈", "technology ");
            default -> "";
        };
        var names = List.of(section, line.entry(), part + language.say("第 " + line.position() + " 条", (part.isEmpty() ? "line " : "") + line.position()));
        return names.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(" · "));
    }
}
