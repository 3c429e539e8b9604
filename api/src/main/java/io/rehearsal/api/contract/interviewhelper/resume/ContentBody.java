package io.rehearsal.api.contract.interviewhelper.resume;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.resume.ResumeContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a resume's content as the contract shapes them. */
final class ContentBody {

    private ContentBody() {
    }

    /** A value of the content, an entry or a text, as the contract shows it. */
    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case ResumeContent.PersonalInfo info -> Personal.of(info);
            case ResumeContent.Education education -> Education.of(education);
            case ResumeContent.Experience experience -> Experience.of(experience);
            case ResumeContent.Project project -> Project.of(project);
            case List<?> list -> list.stream().map(ContentBody::of).toList();
            case null, default -> value;
        };
    }

    record Personal(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable Integer age,
            @Nullable String address,
            @Nullable String workYears,
            @Nullable String blog) implements SnakeCase {

        static Personal of(ResumeContent.PersonalInfo info) {
            return new Personal(info.name(), info.email(), info.phone(), info.age(), info.address(), info.workYears(), info.blog());
        }
    }

    record Education(
            @Nullable String school,
            @Nullable String degree,
            @Nullable String major,
            @Nullable String startDate,
            @Nullable String endDate,
            List<String> details) implements SnakeCase {

        static Education of(ResumeContent.Education education) {
            return new Education(education.school(), education.degree(), education.major(), education.startDate(),
                    education.endDate(), education.details());
        }
    }

    record Experience(
            @Nullable String company,
            @Nullable String position,
            @Nullable String startDate,
            @Nullable String endDate,
            List<String> responsibilities,
            List<String> achievements,
            List<String> techStack,
            @Nullable String description) implements SnakeCase {

        static Experience of(ResumeContent.Experience experience) {
            return new Experience(experience.company(), experience.position(), experience.startDate(), experience.endDate(),
                    experience.responsibilities(), experience.achievements(), experience.techStack(), experience.description());
        }
    }

    record Project(
            @Nullable String name,
            @Nullable String role,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String background,
            List<String> responsibilities,
            List<String> achievements,
            List<String> techStack,
            @Nullable String description) implements SnakeCase {

        static Project of(ResumeContent.Project project) {
            return new Project(project.name(), project.role(), project.startDate(), project.endDate(), project.background(),
                    project.responsibilities(), project.achievements(), project.techStack(), project.description());
        }
    }
}
