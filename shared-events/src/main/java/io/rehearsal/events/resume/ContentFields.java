package io.rehearsal.events.resume;

import io.rehearsal.events.resume.ResumeContent.Education;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.OtherSection;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.ResumeContent.Project;
import java.util.List;
import java.util.Map;

/**
 * The names of a content's fields in paths, in the order of the records' components. Paths stand in stored events
 * ({@link TextEdit#path}), so a name here stays, whatever the component is called in Java.
 */
public final class ContentFields {

    private static final Map<Class<? extends Record>, List<String>> NAMES = Map.of(
            ResumeContent.class,
            List.of("personalInfo", "education", "experience", "projects", "skills", "skillsRaw", "highlights", "others"),
            PersonalInfo.class,
            List.of("name", "email", "phone", "age", "address", "workYears", "blog"),
            Education.class,
            List.of("school", "degree", "major", "startDate", "endDate", "details"),
            Experience.class,
            List.of("company", "position", "startDate", "endDate", "description", "responsibilities", "achievements", "techStack"),
            Project.class,
            List.of("name", "role", "startDate", "endDate", "background", "description", "responsibilities", "achievements", "techStack"),
            OtherSection.class,
            List.of("title", "lines"));

    private ContentFields() {
    }

    /** @throws IllegalArgumentException for a record that is no part of a content, or has another number of components */
    public static List<String> of(Class<?> type) {
        var names = NAMES.get(type);
        if (names == null || names.size() != type.getRecordComponents().length) {
            throw new IllegalArgumentException(type.getSimpleName() + " has components without a name for paths");
        }
        return names;
    }
}
