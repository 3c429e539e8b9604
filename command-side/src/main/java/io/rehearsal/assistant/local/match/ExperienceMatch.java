package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.local.reading.Language;
import io.rehearsal.assistant.local.reading.Posting;
import io.rehearsal.events.resume.ResumeContent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The years and the degree that the job asks for, against those of the resume. Each weighs only where it is asked for. */
record ExperienceMatch(OptionalInt yearsAsked, OptionalDouble years, Optional<Degree> degreeAsked, Optional<Degree> degree) {

    private static final int YEARS_WEIGHT = 14;
    private static final int DEGREE_WEIGHT = 6;

    static ExperienceMatch of(Posting posting, ResumeContent content, YearMonth now, Evidence evidence) {
        var degrees = content.education().stream().flatMap(school -> Stream.ofNullable(school.degree())).toList();
        return new ExperienceMatch(YearsAsked.in(posting.required()), YearsOfWork.in(YearsAsked.field(posting.required()), content, now, evidence), Degree.askedIn(posting.required()),
                Degree.highest(degrees));
    }

    Rating rating(Language language) {
        int weight = (yearsAsked.isPresent() ? YEARS_WEIGHT : 0) + (degreeAsked.isPresent() ? DEGREE_WEIGHT : 0);
        double reached = (yearsAsked.isPresent() ? YEARS_WEIGHT * yearsShare() : 0)
                + (degreeAsked.isPresent() ? DEGREE_WEIGHT * degreeShare() : 0);
        return new Rating(PartKind.EXPERIENCE, weight, weight == 0 ? 0 : reached / weight, explanation(language));
    }

    boolean enoughYears() {
        return yearsAsked.isPresent() && yearsShare() == 1;
    }

    boolean enoughDegree() {
        return degreeAsked.isPresent() && degreeShare() == 1;
    }

    private double yearsShare() {
        return Math.min(1, years.orElse(0) / yearsAsked.orElse(1));
    }

    /** One degree below counts half. */
    private double degreeShare() {
        return degree.map(had -> Math.clamp(1 - 0.5 * (degreeAsked.orElseThrow().ordinal() - had.ordinal()), 0.0, 1.0)).orElse(0.0);
    }

    private String explanation(Language language) {
        var told = new ArrayList<String>();
        yearsAsked.ifPresent(asked -> told.add(years.isPresent()
                ? language.say("要求 %d 年经验，简历约 %s 年", "%d years asked for, about %s in the resume").formatted(asked, yearsTold())
                : language.say("要求 %d 年经验，简历没有写明年限或起止时间", "%d years asked for, the resume tells neither years nor dates").formatted(asked)));
        degreeAsked.ifPresent(asked -> told.add(language.say("要求%s，简历%s", "%s asked for, %s in the resume").formatted(asked.title(language),
                degree.map(had -> language.say("为", "") + had.title(language)).orElse(language.say("没有写明学历", "no degree")))));
        return told.isEmpty() ? "" : String.join(language.say("；", "; "), told) + language.say("。", ".");
    }

    String yearsTold() {
        double told = years.orElse(0);
        return told == Math.rint(told) ? Long.toString((long) told) : String.format(Locale.ROOT, "%.1f", told);
    }

    List<String> advice(Language language) {
        var advice = new ArrayList<String>();
        if (yearsAsked.isPresent() && years.isEmpty()) {
            advice.add(language.say("岗位要求 %d 年经验：给每段工作写上起止年月，否则无法看出年限。",
                    "The job asks for %d years: give each job its dates, or nobody can tell how long you have worked.")
                    .formatted(yearsAsked.getAsInt()));
        } else if (yearsAsked.isPresent() && !enoughYears()) {
            advice.add(language.say("岗位要求 %d 年经验，简历约 %s 年：年限不要虚报，用难度和规模相当的项目来说明能力。",
                    "The job asks for %d years and the resume shows about %s: do not stretch them; let projects of the same size and difficulty speak.")
                    .formatted(yearsAsked.getAsInt(), yearsTold()));
        }
        if (degreeAsked.isPresent() && !enoughDegree()) {
            advice.add(degree.isEmpty()
                    ? language.say("岗位要求%s：在教育经历里写明学历。", "The job asks for a %s: name your degree with your school.")
                            .formatted(degreeAsked.get().title(language))
                    : language.say("岗位要求%s，简历为%s：如实填写，用相关证书、课程或成果补足。",
                            "The job asks for a %s and the resume has a %s: keep it as it is, and show certificates, courses or results beside it.")
                            .formatted(degreeAsked.get().title(language), degree.get().title(language)));
        }
        return advice;
    }
}
