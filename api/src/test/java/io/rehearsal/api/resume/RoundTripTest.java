package io.rehearsal.api.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.documents.DetectingTextExtractor;
import io.rehearsal.assistant.documents.ReadingGuard;
import io.rehearsal.assistant.documents.pdf.PdfReader;
import io.rehearsal.assistant.documents.word.DocxReader;
import io.rehearsal.assistant.local.parse.LocalResumeParser;
import io.rehearsal.assistant.skill.CatalogueLexicon;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.TextEdit;
import io.rehearsal.query.resume.compare.ContentComparison;
import io.rehearsal.query.resume.export.ResumeExporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    private static final SkillLexicon LEXICON = new CatalogueLexicon();
    private static final List<String> TEMPLATES = List.of("classic", "compact", "modern");
    private static final ResumeExporter EXPORTER = new ResumeExporter();
    private static final DetectingTextExtractor EXTRACTOR = new DetectingTextExtractor(List.of(new PdfReader(), new DocxReader()), new ReadingGuard());
    private static final LocalResumeParser PARSER = new LocalResumeParser(LEXICON);

    static Stream<Arguments> resumes() {
        return FictionalResumes.all().entrySet().stream().flatMap(resume -> Stream.of("pdf", "docx").flatMap(format -> TEMPLATES.stream()
                .map(template -> Arguments.of(resume.getKey(), format, template, withSkills(resume.getValue())))));
    }

    static Stream<Arguments> resumesWithRandomLines() {
        return Stream.of(FictionalResumes.Language.values()).flatMap(language -> Stream.of(1L, 2L).flatMap(seed -> TEMPLATES.stream()
                .map(template -> Arguments.of(language, seed, template))));
    }

    @ParameterizedTest(name = "{0} as {1}, {2}")
    @MethodSource("resumes")
    void a_parsed_export_has_the_content_that_was_exported(String name, String format, String template, ResumeContent content) {
        assertSame(content, roundTrip(content, format, template));
    }

    @ParameterizedTest(name = "{0} as {1}, {2}")
    @MethodSource("resumes")
    void no_field_is_needed_for_another_to_be_understood(String name, String format, String template, ResumeContent content) {
        var leaves = ContentText.leaves(content).stream().filter(leaf -> isOptional(leaf, content)).toList();
        int step = format.equals("pdf") ? 36 : 9;
        for (int i = TEMPLATES.indexOf(template); i < leaves.size(); i += step) {
            var leaf = leaves.get(i);
            var without = withSkills(ContentText.apply(content, new TextEdit(leaf.path(), leaf.value(), "")));

            assertThat(roundTrip(without, format, template)).as("without %s", leaf.path()).isEqualTo(without);
        }
    }

    @ParameterizedTest(name = "{0} {1}, {2}")
    @MethodSource("resumesWithRandomLines")
    void lines_that_were_wrapped_are_joined_as_they_were(FictionalResumes.Language language, long seed, String template) {
        var content = withSkills(FictionalResumes.withRandomLines(language, seed));

        assertSame(content, roundTrip(content, "pdf", template));
        assertSame(content, roundTrip(content, "docx", template));
    }

    /** Years of work may also stand in the highlights; an end without a start is not read from 至今, nor a section without a title or lines. */
    private static boolean isOptional(ContentText.Leaf leaf, ResumeContent content) {
        boolean ongoing = leaf.path().endsWith("startDate")
                && ContentText.leaves(content).contains(new ContentText.Leaf(leaf.path().replace("startDate", "endDate"), "至今"));
        return !leaf.path().equals("personalInfo.workYears") && !leaf.path().startsWith("others") && !ongoing;
    }

    private static ResumeContent roundTrip(ResumeContent content, String format, String template) {
        return PARSER.parse(EXTRACTOR.extract("resume." + format, EXPORTER.export(content, List.of(), format, template))).content();
    }

    private static void assertSame(ResumeContent content, ResumeContent parsed) {
        assertThat(ContentComparison.of("exported", content, "parsed", parsed).differences()).isEmpty();
        assertThat(parsed).isEqualTo(content);
    }

    private static ResumeContent withSkills(ResumeContent content) {
        return new ResumeContent(content.personalInfo(), content.education(), content.experience(), content.projects(),
                LEXICON.normalise(content.skillsRaw()), content.skillsRaw(), content.highlights(), content.others());
    }
}
