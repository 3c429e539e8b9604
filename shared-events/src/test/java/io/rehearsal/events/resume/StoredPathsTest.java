package io.rehearsal.events.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.resume.ContentText.Leaf;
import io.rehearsal.events.resume.ResumeContent.Education;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.OtherSection;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.ResumeContent.Project;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paths stand in stored events. Those here were stored, and stay readable, whatever the components are called in Java. */
class StoredPathsTest {

    private static final List<String> STORED = List.of(
            "personalInfo.name", "personalInfo.email", "personalInfo.phone", "personalInfo.address", "personalInfo.workYears",
            "personalInfo.blog",
            "education[0].school", "education[0].degree", "education[0].major", "education[0].startDate", "education[0].endDate",
            "education[0].details[0]",
            "experience[0].company", "experience[0].position", "experience[0].startDate", "experience[0].endDate",
            "experience[0].description", "experience[0].responsibilities[0]", "experience[0].achievements[0]",
            "experience[0].techStack[0]",
            "projects[0].name", "projects[0].role", "projects[0].startDate", "projects[0].endDate", "projects[0].background",
            "projects[0].description", "projects[0].responsibilities[0]", "projects[0].achievements[0]", "projects[0].techStack[0]",
            "skillsRaw[0]", "highlights[0]", "others[0].title", "others[0].lines[0]");

    private static final ResumeContent CONTENT = new ResumeContent(
            new PersonalInfo("a", "b", "c", 30, "d", "e", "f"),
            List.of(new Education("g", "h", "i", "j", "k", List.of("l"))),
            List.of(new Experience("m", "n", "o", "p", "q", List.of("r"), List.of("s"), List.of("t"))),
            List.of(new Project("u", "v", "w", "x", "y", "z", List.of("1"), List.of("2"), List.of("3"))),
            List.of("derived"), List.of("4"), List.of("5"), List.of(new OtherSection("6", List.of("7"))));

    @Test
    void every_text_has_the_path_that_it_was_stored_under() {
        assertThat(ContentText.leaves(CONTENT)).extracting(Leaf::path).containsExactlyElementsOf(STORED);
    }

    @Test
    void an_edit_that_was_stored_is_found_by_its_path() {
        for (var leaf : ContentText.leaves(CONTENT)) {
            var edited = ContentText.apply(CONTENT, new TextEdit(leaf.path(), leaf.value(), "changed"));

            assertThat(ContentText.leaves(edited)).contains(new Leaf(leaf.path(), "changed"));
        }
    }
}
