package io.rehearsal.query.resume.compare;

import static io.rehearsal.events.resume.queries.VersionComparison.Type.ADDED;
import static io.rehearsal.events.resume.queries.VersionComparison.Type.DELETED;
import static io.rehearsal.events.resume.queries.VersionComparison.Type.MODIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.queries.VersionComparison.Difference;
import io.rehearsal.events.resume.queries.VersionComparison.Type;
import io.rehearsal.events.resume.queries.VersionComparison.WordChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentComparisonTest {

    private static final Experience BAKERY = job("Nordlicht Backwaren", "Developer", "Wrote the order service", "Ran the release train");
    private static final Experience HARBOUR = job("Hafenkontor Logistik", "Lead engineer", "Planned berths for 40 ships a day");
    private static final Experience OBSERVATORY = job("Sternwarte Süd", "Intern", "Calibrated the spectrograph every night");

    @Test
    void identical_versions_have_no_differences() {
        var content = new RandomContents(1).content();

        assertThat(ContentComparison.of("v1.0", content, "v1.0", content).differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_000, 400_000})
    void the_first_version_with_every_difference_applied_is_the_second(long seeds) {
        for (long seed = seeds; seed < seeds + 700; seed++) {
            var contents = new RandomContents(seed);
            var first = contents.content();
            var second = seed % 7 == 0 ? contents.content() : contents.edited(first);

            var comparison = ContentComparison.of("v1.0", first, "v1.1", second);

            assertThat(ContentComparison.apply(first, comparison)).as("seed %d", seed).isEqualTo(second);
            comparison.differences().forEach(ContentComparisonTest::assertWordsMakeBothTexts);
            assertThat(comparison.differences().isEmpty()).isEqualTo(first.equals(second));
        }
    }

    @Test
    void a_changed_line_is_shown_in_its_words() {
        var first = resume(List.of("负责订单系统的开发，使用 Java 和 Redis"));
        var second = resume(List.of("主导订单系统的设计，使用 Java 和 MongoDB"));

        var difference = only(first, second);

        assertThat(difference.type()).isEqualTo(MODIFIED);
        assertThat(difference.section()).isEqualTo("highlights");
        assertThat(difference.words()).containsExactly(
                new WordChange(DELETED, "负责"), new WordChange(ADDED, "主导"), new WordChange(null, "订单系统的"),
                new WordChange(DELETED, "开发"), new WordChange(ADDED, "设计"), new WordChange(null, "，使用 Java 和 "),
                new WordChange(DELETED, "Redis"), new WordChange(ADDED, "MongoDB"));
    }

    @Test
    void an_entry_added_in_front_leaves_the_others_as_they_were() {
        assertThat(differences(jobs(BAKERY, HARBOUR), jobs(OBSERVATORY, BAKERY, HARBOUR)))
                .containsExactly(new Difference(ADDED, "experience", null, "experience[0]", null, OBSERVATORY, List.of()));
    }

    @Test
    void an_edit_inside_an_entry_that_moved_down_is_one_small_difference() {
        var promoted = job("Nordlicht Backwaren", "Senior developer", "Wrote the order service", "Ran the release train");

        assertThat(differences(jobs(BAKERY), jobs(OBSERVATORY, promoted)))
                .extracting(Difference::type, Difference::oldPath, Difference::newPath)
                .containsExactly(
                        tuple(ADDED, null, "experience[0]"),
                        tuple(MODIFIED, "experience[0].position", "experience[1].position"));
    }

    @Test
    void entries_in_another_order_are_deleted_where_they_were_and_added_where_they_are() {
        assertThat(differences(jobs(BAKERY, HARBOUR), jobs(HARBOUR, BAKERY)))
                .extracting(Difference::type, Difference::section)
                .containsExactlyInAnyOrder(
                        tuple(DELETED, "experience"),
                        tuple(ADDED, "experience"));
    }

    @Test
    void a_field_that_came_and_one_that_went_are_told_apart() {
        var first = person("Ida Brandt", null, null);
        var second = person(null, "ida@example.org", 34);

        assertThat(differences(first, second))
                .extracting(Difference::type, Difference::oldPath, Difference::newPath, Difference::oldValue, Difference::newValue)
                .containsExactly(
                        tuple(DELETED, "personalInfo.name", null, "Ida Brandt", null),
                        tuple(ADDED, null, "personalInfo.email", null, "ida@example.org"),
                        tuple(ADDED, null, "personalInfo.age", null, 34));
    }

    @Test
    void differences_are_not_applied_to_another_content() {
        var comparison = ContentComparison.of("v1.0", resume(List.of("one line")), "v1.1", resume(List.of("one line more")));

        assertThatThrownBy(() -> ContentComparison.apply(resume(List.of("quite another")), comparison))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void long_texts_without_anything_in_common_are_compared_in_bounded_time() {
        var first = resume(List.of("甲乙丙丁".repeat(25_000)));
        var second = resume(List.of("东南西北".repeat(25_000)));

        var comparison = ContentComparison.of("v1.0", first, "v1.1", second);

        assertThat(ContentComparison.apply(first, comparison)).isEqualTo(second);
    }

    @Test
    void long_lists_in_another_order_are_compared_in_bounded_time() {
        var lines = IntStream.range(0, 30_000).mapToObj(i -> "line " + i % 9_000).collect(Collectors.toCollection(ArrayList::new));
        var first = resume(List.copyOf(lines));
        Collections.shuffle(lines, new Random(1));
        var second = resume(List.copyOf(lines));

        var comparison = ContentComparison.of("v1.0", first, "v1.1", second);

        assertThat(ContentComparison.apply(first, comparison)).isEqualTo(second);
    }

    private static void assertWordsMakeBothTexts(Difference difference) {
        if (difference.oldValue() instanceof String before && difference.newValue() instanceof String after) {
            assertThat(joined(difference, DELETED)).isEqualTo(before);
            assertThat(joined(difference, ADDED)).isEqualTo(after);
        } else {
            assertThat(difference.words()).isEmpty();
        }
    }

    private static String joined(Difference difference, Type type) {
        return difference.words().stream().filter(word -> word.type() == null || word.type() == type)
                .map(WordChange::text).collect(Collectors.joining());
    }

    private static List<Difference> differences(ResumeContent first, ResumeContent second) {
        return ContentComparison.of("v1.0", first, "v1.1", second).differences();
    }

    private static Difference only(ResumeContent first, ResumeContent second) {
        assertThat(differences(first, second)).hasSize(1);
        return differences(first, second).getFirst();
    }

    private static Experience job(String company, String position, String... responsibilities) {
        return new Experience(company, position, "2020-01", "2022-06", null, List.of(responsibilities), List.of(), List.of());
    }

    private static ResumeContent jobs(Experience... jobs) {
        return content(person(), List.of(jobs), List.of());
    }

    private static ResumeContent resume(List<String> highlights) {
        return content(person(), List.of(), highlights);
    }

    private static ResumeContent person(@Nullable String name, @Nullable String email, @Nullable Integer age) {
        return content(new PersonalInfo(name, email, null, age, null, null, null), List.of(), List.of());
    }

    private static PersonalInfo person() {
        return new PersonalInfo("Ida Brandt", null, null, null, null, null, null);
    }

    private static ResumeContent content(PersonalInfo person, List<Experience> jobs, List<String> highlights) {
        return new ResumeContent(person, List.of(), jobs, List.of(), List.of(), List.of(), highlights, List.of());
    }
}
