package io.rehearsal.assistant.llm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a model answers about a resume's text. Everything is copied from the text; what does not stand there is null or empty. */
record ResumeForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String age,
        @Nullable String address,
        @Nullable String workYears,
        @Nullable String website,
        @Nullable List<@Nullable Study> education,
        @Nullable List<@Nullable Job> experience,
        @Nullable List<@Nullable Undertaking> projects,
        @Nullable List<@Nullable String> skillLines,
        @Nullable List<@Nullable String> highlights,
        @Nullable List<@Nullable Other> otherSections) {

    record Study(
            @Nullable String school,
            @Nullable String degree,
            @Nullable String major,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable List<@Nullable String> details) {
    }

    record Job(
            @Nullable String company,
            @Nullable String position,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String description,
            @Nullable List<@Nullable String> responsibilities,
            @Nullable List<@Nullable String> achievements,
            @Nullable List<@Nullable String> techStack) {
    }

    record Undertaking(
            @Nullable String name,
            @Nullable String role,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String background,
            @Nullable String description,
            @Nullable List<@Nullable String> responsibilities,
            @Nullable List<@Nullable String> achievements,
            @Nullable List<@Nullable String> techStack) {
    }

    record Other(@Nullable String title, @Nullable List<@Nullable String> lines) {
    }
}
