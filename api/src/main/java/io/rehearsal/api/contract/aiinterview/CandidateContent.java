package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.resume.ContentParts;
import io.rehearsal.events.resume.ResumeContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a resume says. As an answer it is whole; as a request it names the parts that are replaced, and a list that is left out in one of them is empty. */
record CandidateContent(
        @Valid @Nullable Personal personalInfo,
        @Size(max = MOST, message = "education has too many entries") @Nullable List<@NotNull(message = "an entry is null") @Valid Education> education,
        @Size(max = MOST, message = "experience has too many entries") @Nullable List<@NotNull(message = "an entry is null") @Valid Experience> experience,
        @Size(max = MOST, message = "projects has too many entries") @Nullable List<@NotNull(message = "an entry is null") @Valid Project> projects,
        @Size(max = MOST, message = "skills has too many entries") @Nullable List<@NotBlank(message = "a skill is blank") String> skills,
        @Size(max = MOST, message = "skills_raw has too many entries") @Nullable List<@NotBlank(message = "a line is blank") String> skillsRaw,
        @Size(max = MOST, message = "highlights has too many entries") @Nullable List<@NotBlank(message = "a line is blank") String> highlights,
        @Size(max = MOST, message = "others has too many entries") @Nullable List<@NotNull(message = "an entry is null") @Valid Other> others) implements SnakeCase {

    private static final int MOST = 500;

    record Personal(
            @Nullable String name, @Nullable String email, @Nullable String phone, @Nullable Integer age, @Nullable String address, @Nullable String workYears,
            @Nullable String blog) implements SnakeCase {
    }

    record Education(
            @Nullable String school, @Nullable String degree, @Nullable String major, @Nullable String startDate, @Nullable String endDate,
            @Nullable List<@NotNull(message = "a line is null") String> details) implements SnakeCase {
    }

    record Experience(
            @Nullable String company, @Nullable String position, @Nullable String startDate, @Nullable String endDate, @Nullable String description,
            @Nullable List<@NotNull(message = "a line is null") String> responsibilities, @Nullable List<@NotNull(message = "a line is null") String> achievements,
            @Nullable List<@NotNull(message = "a line is null") String> techStack) implements SnakeCase {
    }

    record Project(
            @Nullable String name, @Nullable String role, @Nullable String startDate, @Nullable String endDate, @Nullable String background,
            @Nullable String description, @Nullable List<@NotNull(message = "a line is null") String> responsibilities,
            @Nullable List<@NotNull(message = "a line is null") String> achievements, @Nullable List<@NotNull(message = "a line is null") String> techStack)
            implements SnakeCase {
    }

    record Other(@NotNull(message = "title is required") String title, @Nullable List<@NotNull(message = "a line is null") String> lines) {
    }

    static CandidateContent of(ResumeContent it) {
        var personal = it.personalInfo();
        return new CandidateContent(
                new Personal(personal.name(), personal.email(), personal.phone(), personal.age(), personal.address(), personal.workYears(), personal.blog()),
                it.education().stream().map(each -> new Education(each.school(), each.degree(), each.major(), each.startDate(), each.endDate(), each.details())).toList(),
                it.experience().stream().map(each -> new Experience(each.company(), each.position(), each.startDate(), each.endDate(), each.description(),
                        each.responsibilities(), each.achievements(), each.techStack())).toList(),
                it.projects().stream().map(each -> new Project(each.name(), each.role(), each.startDate(), each.endDate(), each.background(), each.description(),
                        each.responsibilities(), each.achievements(), each.techStack())).toList(),
                it.skills(), it.skillsRaw(), it.highlights(),
                it.others().stream().map(each -> new Other(each.title(), each.lines())).toList());
    }

    ContentParts parts() {
        return new ContentParts(
                personalInfo == null ? null : new ResumeContent.PersonalInfo(personalInfo.name(), personalInfo.email(), personalInfo.phone(), personalInfo.age(),
                        personalInfo.address(), personalInfo.workYears(), personalInfo.blog()),
                each(education, it -> new ResumeContent.Education(it.school(), it.degree(), it.major(), it.startDate(), it.endDate(), orNone(it.details()))),
                each(experience, it -> new ResumeContent.Experience(it.company(), it.position(), it.startDate(), it.endDate(), it.description(),
                        orNone(it.responsibilities()), orNone(it.achievements()), orNone(it.techStack()))),
                each(projects, it -> new ResumeContent.Project(it.name(), it.role(), it.startDate(), it.endDate(), it.background(), it.description(),
                        orNone(it.responsibilities()), orNone(it.achievements()), orNone(it.techStack()))),
                skills, skillsRaw, highlights,
                each(others, it -> new ResumeContent.OtherSection(it.title(), orNone(it.lines()))));
    }

    private static <B, R> @Nullable List<R> each(@Nullable List<B> bodies, Function<B, R> part) {
        return bodies == null ? null : bodies.stream().map(part).toList();
    }

    private static List<String> orNone(@Nullable List<String> lines) {
        return lines == null ? List.of() : lines;
    }
}
