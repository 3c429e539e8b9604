package io.rehearsal.assistant.local.report;

import static io.rehearsal.events.interview.Category.BEHAVIORAL;
import static io.rehearsal.events.interview.Category.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.QuestionWriter.Passage;
import io.rehearsal.assistant.ReportWriter.Interview;
import io.rehearsal.assistant.local.SampleContents;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.Question.Source;
import io.rehearsal.events.interview.Report.Resource;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnReadingTest {

    private static final Passage PERSISTENCE = new Passage("document-3#12", "缓存笔记.md", List.of("Redis", "持久化"),
            "AOF 记录每一条写命令，RDB 是某一刻的快照，混合持久化把两者结合起来。");
    private static final Passage LOCKS = new Passage("document-4#20", "locks.txt", "A deadlock needs a cycle of waiting threads.");
    private static final Passage HOLIDAY = new Passage("document-5#31", "holiday.txt", "We walked up the hill before sunrise.");

    private final LocalReportWriter writer = new LocalReportWriter(SampleContents.LEXICON);

    @Test
    void a_weakness_names_the_own_passage_about_it_first() {
        var resources = resources(Interviews.solo(Language.ZH).answered(TECHNICAL, "Redis", 20, List.of(), List.of("混合持久化"))
                .held(HOLIDAY, PERSISTENCE, LOCKS));

        assertThat(resources.getFirst()).isEqualTo(new Resource("document", "缓存笔记.md › Redis › 持久化", "/api/knowledge/3/preview"));
        assertThat(resources.stream().skip(1)).isNotEmpty().noneMatch(resource -> resource.type().equals("document"));
    }

    @Test
    void a_strength_names_none() {
        assertThat(resources(Interviews.solo(Language.ZH).answered(TECHNICAL, "Redis", 95, List.of("混合持久化"), List.of()).held(PERSISTENCE)))
                .isEmpty();
    }

    @Test
    void what_is_about_something_else_is_not_named() {
        assertThat(resources(Interviews.solo(Language.EN).answered(TECHNICAL, "Kafka", 20, List.of(), List.of("consumer group"))
                .answered(BEHAVIORAL, "sunrise", 20, List.of(), List.of("the hill")).held(HOLIDAY, LOCKS)))
                .noneMatch(resource -> resource.type().equals("document"));
    }

    @Test
    void no_more_than_two_are_named_and_each_once() {
        var other = new Passage("document-6#40", "kafka.md", "A consumer group shares the partitions of Kafka.");
        var resources = resources(Interviews.solo(Language.EN).answered(TECHNICAL, "deadlock", 10, List.of(), List.of("deadlock"))
                .answered(TECHNICAL, "deadlock", 20, List.of(), List.of("waiting threads"))
                .answered(TECHNICAL, "Kafka", 30, List.of(), List.of("consumer group"))
                .answered(TECHNICAL, "Redis", 40, List.of(), List.of("RDB")).held(LOCKS, other, PERSISTENCE));

        assertThat(resources).hasSizeLessThanOrEqualTo(ReadingList.MOST).filteredOn(resource -> resource.type().equals("document"))
                .extracting(Resource::title).containsExactly("locks.txt", "kafka.md");
    }

    @Test
    void a_question_that_was_made_from_a_passage_names_that() {
        var held = Interviews.solo(Language.ZH).answered(TECHNICAL, "快照", 20, List.of(), List.of("备份")).held(PERSISTENCE, LOCKS);
        var asked = held.questions().getFirst();
        var made = new Question(asked.id(), asked.text(), asked.category(), asked.difficulty(), null, asked.topic(), List.of(), null,
                List.of(new Source(Source.Kind.PASSAGE, LOCKS.text(), LOCKS.reference())));

        assertThat(resources(new Interview(held.format(), held.language(), List.of(made), held.grades(), held.passages())).getFirst().title())
                .isEqualTo("locks.txt");
    }

    private List<Resource> resources(Interview interview) {
        return writer.write(interview).report().resources();
    }
}
