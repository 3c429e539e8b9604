package io.rehearsal.assistant.local.report;

import static io.rehearsal.events.interview.Category.BEHAVIORAL;
import static io.rehearsal.events.interview.Category.CAREER;
import static io.rehearsal.events.interview.Category.PROJECT;
import static io.rehearsal.events.interview.Category.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.local.SampleContents;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.report.ResourceCatalogue.Entry;
import io.rehearsal.assistant.skill.SkillLexicon.Mention;
import io.rehearsal.events.interview.QuestionGrade.Criteria;
import io.rehearsal.events.interview.Report.Resource;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingListTest {

    private static final Set<String> SUBJECTS = Set.of("behavioral", "career", "project", "security", "安全", "troubleshooting", "故障排查");

    private static final Criteria FLUENT = new Criteria(50, 50, 50, 50, 80, 80);

    private final LocalReportWriter writer = new LocalReportWriter(SampleContents.LEXICON);
    private final ResourceCatalogue catalogue = ResourceCatalogue.load();

    @Test
    void every_weak_topic_gets_something_about_itself_the_weakest_first() {
        var resources = resources(Interviews.solo(Language.EN)
                .answered(TECHNICAL, "Redis", 50, List.of(), List.of("eviction")).answered(TECHNICAL, "K8s", 20, List.of(), List.of("probe"))
                .answered(TECHNICAL, "MySQL", 95, List.of("index"), List.of()));

        assertThat(topics(resources.getFirst())).contains("Kubernetes");
        assertThat(topics(resources.get(1))).contains("Redis");
        assertThat(resources).noneMatch(resource -> topics(resource).contains("MySQL"));
    }

    @Test
    void the_language_of_the_interview_comes_first() {
        var interview = List.of(Language.ZH, Language.EN).stream()
                .map(language -> resources(Interviews.solo(language).answered(TECHNICAL, "React", 20, List.of(), List.of("key")))).toList();

        assertThat(interview.getFirst().getFirst().url()).startsWith("https://zh-hans.react.dev");
        assertThat(interview.getLast().getFirst().url()).startsWith("https://react.dev");
    }

    @Test
    void a_topic_without_anything_in_the_own_language_gets_it_in_another() {
        var resources = resources(Interviews.solo(Language.ZH).answered(TECHNICAL, "Spark", 50, FLUENT, List.of(), List.of("宽依赖")));

        assertThat(resources).isNotEmpty().allSatisfy(resource -> assertThat(topics(resource)).contains("Spark"));
    }

    @Test
    void a_project_is_known_by_the_technologies_that_its_question_and_missed_points_name() {
        var resources = resources(Interviews.solo(Language.ZH).answered(PROJECT, "星河订单平台", 30, List.of(), List.of("Kafka 的分区与消费者组")));

        assertThat(topics(resources.getFirst())).first().isEqualTo("Kafka");
    }

    @Test
    void weak_behaviour_and_career_get_reading_on_interviews() {
        var resources = resources(Interviews.solo(Language.EN)
                .answered(BEHAVIORAL, "Behavior at work", 30, List.of(), List.of("result"))
                .answered(CAREER, "Career", 30, List.of(), List.of("salary")));

        assertThat(topics(resources.getFirst())).contains("behavioral");
        assertThat(topics(resources.get(1))).contains("career");
    }

    @Test
    void poor_communication_gets_reading_on_communication_even_where_the_points_are_met() {
        var mumbled = new Criteria(90, 90, 90, 90, 30, 30);
        var resources = resources(Interviews.solo(Language.ZH).answered(TECHNICAL, "Redis", 75, mumbled, List.of("a"), List.of()));

        assertThat(resources).isNotEmpty().allSatisfy(resource -> assertThat(topics(resource)).contains("Communication"));
    }

    @Test
    void a_question_passed_over_says_nothing_about_communication() {
        var resources = resources(Interviews.solo(Language.EN).unanswered(TECHNICAL, "Redis", "eviction")
                .unanswered(TECHNICAL, "Kafka", "offset")
                .answered(TECHNICAL, "MySQL", 90, List.of("index"), List.of()));

        assertThat(resources).isNotEmpty().noneMatch(resource -> topics(resource).contains("Communication"));
    }

    @Test
    void there_are_at_most_five_and_no_two_the_same() {
        var interview = Interviews.solo(Language.ZH);
        for (var topic : List.of("Redis", "MySQL", "Kafka", "React", "Vue", "Docker", "Redis", "Go")) {
            interview.answered(TECHNICAL, topic, 10, List.of(), List.of("x"));
        }
        var resources = resources(interview);

        assertThat(resources).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void the_catalogue_is_well_formed() {
        assertThat(catalogue.entries()).hasSizeGreaterThan(90);
        assertThat(catalogue.entries()).extracting(entry -> entry.resource().url()).doesNotHaveDuplicates();
        assertThat(catalogue.entries()).allSatisfy(entry -> {
            assertThat(entry.resource().type()).isIn("documentation", "article", "book", "course", "video");
            assertThat(entry.resource().title()).isNotBlank();
            assertThat(URI.create(entry.resource().url())).hasScheme("https");
            assertThat(entry.topics()).isNotEmpty();
        });
    }

    @Test
    void the_catalogue_names_topics_as_the_lexicon_does() {
        assertThat(catalogue.entries()).flatExtracting(Entry::topics).filteredOn(topic -> !SUBJECTS.contains(topic))
                .allSatisfy(topic -> assertThat(names((String) topic)).contains((String) topic));
    }

    /** As listed for skills, and as mentioned for traits, which no list of skills keeps. */
    private static List<String> names(String topic) {
        var mentioned = SampleContents.LEXICON.mentions(topic).stream().map(Mention::name);
        return Stream.concat(SampleContents.LEXICON.normalise(List.of(topic)).stream(), mentioned).toList();
    }

    private List<Resource> resources(Interviews interview) {
        return writer.write(interview.held()).report().resources();
    }

    private List<String> topics(Resource resource) {
        return catalogue.entries().stream().filter(entry -> entry.resource().equals(resource)).findFirst().orElseThrow().topics();
    }
}
