package io.rehearsal.assistant.local.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ResumeContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of a resume stands in its content; headings, labels and dates stand there by what they mean. */
class NothingIsLostTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> MEANT = Set.of("experience", "education", "skills", "projects", "work", "summary", "at", "present", "工作经历", "教育经历", "专业技能", "项目经历",
            "电话", "邮箱", "phone", "email", "to", "至今", "in", "key", "duties");

    private static final List<List<String>> TOPS = List.of(
            List.of("Amara Okafor", "amara.okafor@example.org | 0161 496 0345", "Pastry chef who opened two kitchens and trained nine apprentices."),
            List.of("Ingrid Sørensen", "Oslo, Norway", "ingrid@example.org", "Passport 55512345", "www.sorensen.example.org | github.com/ingrid-s"),
            List.of("周慧敏", "电话：13912345678 | 邮箱：zhou@example.org", "求职意向：护士长", "期望薪资：面议"),
            List.of("Tomás Ruiz", "tomas@example.org", "+34 600 123 456 / +34 600 654 321", "Driving licence B"));

    private static final List<List<String>> PARTS = List.of(
            List.of("Experience", "Head Chef, Blue Heron Bistro", "March 2019 – Present", "- Cut waste by 30%", "- Hired six cooks", "Line Cook — Old Mill — 2015 – 2018", "- Ran the grill"),
            List.of("Work history", "Harbour Clinic | Ward Nurse | 01/18 – 12/20", "Key duties:", "- Night shifts on the surgical ward", "Volunteer Nurse, Red Tent Charity", "- Vaccinated refugees"),
            List.of("工作经历", "青山医院  护士  2018年3月 - 至今", "负责病房护理", "- 培训新人12名"),
            List.of("Stations", "Archive assistant in the town hall", "Sorted letters from four centuries"),
            List.of("Berufserfahrung", "Bäcker, Brotwerk GmbH, Köln", "05/2016 – heute", "- Nachtschichten geleitet"),
            List.of("Education", "Leeds College, Diploma in Nursing, 2012 – 2014", "Grade: distinction", "First aid certificate"),
            List.of("Skills", "Wound care, triage, Swahili (fluent)", "Sourdough; plating"),
            List.of("Projects", "Seed Library | seedlib.example.org", "- Lends seeds", "Repair Night", "- Fixes toasters"),
            List.of("Hobbies and more", "Choir, rowing"),
            List.of("References on request"));

    static Stream<String> layouts() {
        return IntStream.range(0, 120).mapToObj(NothingIsLostTest::layout);
    }

    private static String layout(int seed) {
        var random = new Random(seed);
        var lines = new ArrayList<>(TOPS.get(random.nextInt(TOPS.size())));
        var parts = new ArrayList<>(PARTS);
        java.util.Collections.shuffle(parts, random);
        boolean gaps = random.nextInt(4) > 0;
        boolean headings = random.nextInt(6) > 0;
        for (var part : parts.subList(0, 3 + random.nextInt(5))) {
            if (gaps) {
                lines.add("");
            }
            lines.addAll(headings ? part : part.subList(Math.min(1, part.size() - 1), part.size()));
        }
        return String.join("\n", lines);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void each_word_of_a_resume_stands_somewhere(String resume) {
        var there = words(text(Sample.content(resume)));
        var lost = words(resume).stream().filter(word -> !there.contains(word) && !MEANT.contains(word) && !word.matches("\\d{1,4}")).toList();
        var headings = PARTS.stream().map(List::getFirst).flatMap(heading -> words(heading).stream()).collect(Collectors.toSet());
        var months = Set.of("march", "heute", "2018年3月", "年", "月");

        assertThat(lost).filteredOn(word -> !headings.contains(word) && !months.contains(word)).allMatch(word -> isLabel(resume, word));
    }

    /** A word with a colon behind it is there by what stands under it. */
    private static boolean isLabel(String resume, String word) {
        return Pattern.compile(Pattern.quote(word) + "\\s?[:：]", Pattern.CASE_INSENSITIVE).matcher(resume).find() || word.matches("\\d{4}年\\d+月|duties");
    }

    private static String text(ResumeContent content) {
        return ContentText.leaves(content).stream().map(ContentText.Leaf::value).collect(Collectors.joining("\n"));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(result -> result.group()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"年龄：29岁", "年 龄: 41岁", "男 | 33岁 | 汉族", "Age: 29", "38周岁"})
    void an_age_that_is_read_is_not_told_again_among_what_is_unplaced(String line) {
        var content = Sample.content("林晓\n电话：19900002718\n" + line + "\n\n工作经历\n青禾网络科技有限公司 2021.03 - 至今\n后端工程师\n- 负责订单中心\n");

        assertThat(content.personalInfo().age()).isNotNull();
        assertThat(content.others().toString()).doesNotContain("29", "41", "33", "38");
    }

    @Test
    void a_number_with_another_meaning_stays_among_what_is_unplaced() {
        var content = Sample.content("林晓\n电话：19900002718\n年龄：29岁\n孩子7岁\n\n工作经历\n青禾网络科技有限公司 2021.03 - 至今\n后端工程师\n- 负责订单中心\n");

        assertThat(content.others().toString()).contains("7岁").doesNotContain("29");
    }

    @Test
    void a_sentence_under_the_name_is_a_highlight_and_a_further_number_is_said_to_be_unplaced() {
        var content = Sample.content("Amara Okafor\namara@example.org | 0161 496 0345 | 0161 496 0999\nPastry chef who opened two kitchens and trained nine apprentices.\n\nSkills\nPlating\n");

        assertThat(content.highlights()).containsExactly("Pastry chef who opened two kitchens and trained nine apprentices.");
        assertThat(content.others()).containsExactly(new ResumeContent.OtherSection("", List.of("0161 496 0999")));
    }

    @Test
    void what_stands_in_its_field_is_not_said_twice() {
        var content = Sample.content("Amara Okafor\nHead Chef\namara@example.org\n\nExperience\nBlue Heron Ltd — Head Chef — 2019-01 – Present\n- Cut waste by 30%\n");

        assertThat(content.others()).isEmpty();
        assertThat(content.highlights()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Key projects:", "Selected achievements:", "Notable projects:"})
    void a_line_with_a_colon_inside_a_job_belongs_to_the_job(String line) {
        var content = Sample.content("Ada Holm\nada@example.org\n\nExperience\nNorth Mill — Baker — 2019-01 – Present\n" + line
                + "\n- Baked at night\nOld Forge — Clerk — 2016-02 – 2018-11\n- Filed\n");

        assertThat(content.experience()).extracting(ResumeContent.Experience::company).containsExactly("North Mill", "Old Forge");
        assertThat(content.projects()).isEmpty();
    }

    @Test
    void where_headings_end_with_a_colon_such_a_line_is_a_heading() {
        var content = Sample.content("Ada Holm\nada@example.org\n\nExperience:\nNorth Mill — Baker — 2019-01 – 2020-02\n- Baked at night\nProjects:\nOven Log — 2021-02 – 2021-04\n- Counts loaves\n");

        assertThat(content.projects()).extracting(ResumeContent.Project::name).containsExactly("Oven Log");
    }
}
