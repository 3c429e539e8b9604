package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Of the fields that name an entry, how many are filled: five of a school, four of a job, two of a project. */
final class EntryDetailsCheck implements ResumeCheck {

    /** @param entry its name; @param absent the fields that it lacks */
    record Gap(String entry, List<String> absent) {
    }

    @Override
    public CheckKind kind() {
        return CheckKind.ENTRY_DETAILS;
    }

    @Override
    public Finding find(Reading reading) {
        var content = reading.content();
        var language = reading.language();
        int fields = 5 * content.education().size() + 4 * content.experience().size() + 2 * content.projects().size();
        var gaps = new ArrayList<>(jobs(reading));
        gaps.addAll(schools(reading));
        gaps.addAll(projects(reading));
        int absent = gaps.stream().mapToInt(gap -> gap.absent().size()).sum();
        if (fields == 0) {
            return new Finding(0, language.say("没有任何条目", "no entries"),
                    language.say("写上学校、公司和项目，并注明职位与起止时间。", "Name schools, employers and projects, with positions and dates."));
        }
        return new Finding((fields - absent) / (double) fields,
                language.say("%d 个要素中填写了 %d 个", "%2$d of %1$d fields filled").formatted(fields, fields - absent)
                        + (gaps.isEmpty() ? "" : language.say("；", "; ") + text(gaps.getFirst(), language)),
                language.say("补上：", "Add: ")
                        + String.join(language.say("；", "; "), gaps.stream().limit(4).map(gap -> text(gap, language)).toList())
                        + language.say("。", "."));
    }

    static String text(Gap gap, Language language) {
        return gap.entry() + language.say("缺少", " lacks ") + String.join(language.say("、", ", "), gap.absent());
    }

    static List<Gap> schools(Reading reading) {
        var language = reading.language();
        return reading.content().education().stream()
                .map(school -> gap(or(school.school(), language.say("一段教育经历", "a school")), fields(
                        language.say("学校", "school"), school.school(), language.say("学历", "degree"), school.degree(),
                        language.say("专业", "field of study"), school.major(), language.say("开始时间", "start date"), school.startDate(),
                        language.say("结束时间", "end date"), school.endDate())))
                .filter(gap -> !gap.absent().isEmpty()).toList();
    }

    static List<Gap> jobs(Reading reading) {
        var language = reading.language();
        return reading.content().experience().stream()
                .map(job -> gap(or(job.company(), or(job.position(), language.say("一段工作经历", "a job"))), fields(
                        language.say("公司", "company"), job.company(), language.say("职位", "position"), job.position(),
                        language.say("开始时间", "start date"), job.startDate(), language.say("结束时间", "end date"), job.endDate())))
                .filter(gap -> !gap.absent().isEmpty()).toList();
    }

    private static List<Gap> projects(Reading reading) {
        var language = reading.language();
        return reading.content().projects().stream()
                .map(project -> gap(or(project.name(), language.say("一个项目", "a project")), fields(
                        language.say("项目名", "name"), project.name(),
                        language.say("时间", "dates"), project.startDate() == null ? project.endDate() : project.startDate())))
                .filter(gap -> !gap.absent().isEmpty()).toList();
    }

    private static Gap gap(String entry, List<Map.Entry<String, Boolean>> fields) {
        return new Gap(entry, fields.stream().filter(field -> !field.getValue()).map(Map.Entry::getKey).toList());
    }

    private static List<Map.Entry<String, Boolean>> fields(@Nullable String... namesAndValues) {
        var fields = new ArrayList<Map.Entry<String, Boolean>>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(Map.entry(String.valueOf(namesAndValues[i]), ContactData.there(namesAndValues[i + 1])));
        }
        return fields;
    }

    private static String or(@Nullable String name, String otherwise) {
        return ContactData.there(name) ? String.valueOf(name) : otherwise;
    }
}
