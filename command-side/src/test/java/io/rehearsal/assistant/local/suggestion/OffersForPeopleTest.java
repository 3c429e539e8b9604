package io.rehearsal.assistant.local.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.local.analysis.LocalResumeAnalyst;
import io.rehearsal.assistant.local.parse.LocalResumeParser;
import io.rehearsal.assistant.local.parse.Sample;
import io.rehearsal.assistant.skill.CatalogueLexicon;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.Suggestion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is offered to twenty people of ten trades and two languages whose resumes have what resumes usually lack. */
class OffersForPeopleTest {

    private static final Pattern WEAK = Pattern.compile("(?i)(?:responsible for|was responsible|in charge|was in charge|tasked with|duties|various|help|assist|particip|involved|contribut|worked|dealt|handled|did|负责|参与|参加|协助|配合|主要负责|对.+进行|进行|与.+沟通|服从|处理各类).*");
    private static final Pattern ROOM = Pattern.compile("\\[[^\\]]+]");
    private static final CatalogueLexicon LEXICON = new CatalogueLexicon();
    private static final Map<String, ResumeContent> PEOPLE = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        var parser = new LocalResumeParser(LEXICON);
        try (var file = Objects.requireNonNull(OffersForPeopleTest.class.getResourceAsStream("/suggestions/people.txt"))) {
            for (var person : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ")) {
                int end = person.indexOf('\n');
                if (end > 0) {
                    PEOPLE.put(person.substring(0, end), parser.parse(Sample.text(person.substring(end + 1))).content());
                }
            }
        }
    }

    private static List<Suggestion> offers(ResumeContent content) {
        return new LocalSuggestionWriter(LEXICON).suggest(content, null).suggestions();
    }

    @Test
    void every_weak_line_gets_an_offer() {
        assertThat(PEOPLE).hasSize(20).allSatisfy((_, content) -> {
            var offered = offers(content).stream().map(Suggestion::before).toList();
            assertThat(content.experience()).allSatisfy(job -> assertThat(job.responsibilities())
                    .filteredOn(line -> WEAK.matcher(line).matches() && !line.contains("million")).allMatch(offered::contains));
        });
    }

    @Test
    void no_offer_breaks_grammar_or_asks_twice() {
        assertThat(PEOPLE.values()).flatMap(OffersForPeopleTest::offers).extracting(Suggestion::after).allSatisfy(after -> {
            assertThat(after).doesNotMatch("(?:Wired|Drafted|Wrote|Cleaned|Closed) of .*").doesNotContain("[、");
            assertThat(ROOM.matcher(after).results().count()).isLessThanOrEqualTo(1);
        });
    }

    @Test
    void people_are_cared_for_and_things_outside_software_are_managed() {
        assertThat(offers(PEOPLE.get("en-nurse"))).extracting(Suggestion::after).contains("Cared for 12 patients on a surgical ward");
        assertThat(PEOPLE.values()).flatMap(OffersForPeopleTest::offers).extracting(Suggestion::after).noneMatch(after -> after.startsWith("Owned"));
    }

    @Test
    void an_average_resume_scores_about_sixty() {
        var analyst = new LocalResumeAnalyst(LEXICON);
        var scores = PEOPLE.values().stream().mapToInt(content -> analyst.analyse(content, null).analysis().overallScore()).summaryStatistics();
        assertThat(scores.getAverage()).isBetween(55.0, 68.0);
        assertThat(scores.getMax() - scores.getMin()).isGreaterThan(20);
    }

    @Test
    void a_strength_names_no_fault() {
        var analyst = new LocalResumeAnalyst(LEXICON);
        assertThat(PEOPLE.values()).flatMap(content -> analyst.analyse(content, null).analysis().strengths())
                .noneMatch(strength -> strength.matches("(?s).*(?:missing|lacks|thin:|缺少|单薄).*"));
    }
}
