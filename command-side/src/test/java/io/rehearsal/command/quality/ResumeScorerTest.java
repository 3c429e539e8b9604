package io.rehearsal.command.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;

class ResumeScorerTest {

    private static final String ALIASES = "{\"javascript\": [\"js\"], \"go\": [\"golang\"]}";

    @Test
    void a_scalar_that_differs_is_wrong_and_missed() {
        var score = score("{'personal_info': {'name': 'Mara', 'email': null, 'phone': '1234567'}}", "{'personal_info': {'name': 'Nils', 'email': 'm@example.org', 'phone': null}}");

        assertThat(score.of("personal_info.name")).extracting(Counts::hits, Counts::falsePositives, Counts::falseNegatives).containsExactly(0, 1, 1);
        assertThat(score.of("personal_info.email").falsePositives()).isOne();
        assertThat(score.of("personal_info.phone").falseNegatives()).isOne();
    }

    @Test
    void entries_are_paired_whatever_their_order() {
        var score = score("{'experience': [{'company': 'Fjordbank', 'position': 'Clerk'}, {'company': 'Nordlys', 'position': 'Cook'}]}",
                "{'experience': [{'company': 'Nordlys Analytics', 'position': 'Cook'}, {'company': 'Fjordbank', 'position': 'Clerk'}]}");

        assertThat(score.of("experience.entries").f1()).isEqualTo(1);
        assertThat(score.of("experience.position").f1()).isEqualTo(1);
        assertThat(score.of("experience.company").hits()).isOne();
    }

    @Test
    void alternatives_are_right_and_ignored_entries_are_neutral() {
        var score = score("{'education': [{'school': 'Chalmers'}], 'alternatives': {'Chalmers': ['CTH']}, 'ignore': {'education': ['Evening School']}}",
                "{'education': [{'school': 'CTH'}, {'school': 'Evening School'}]}");

        assertThat(score.of("education.school")).extracting(Counts::hits, Counts::falsePositives).containsExactly(1, 0);
    }

    @Test
    void a_single_date_is_enough_once() {
        var score = score("{'projects': [{'name': 'Tidewatch', 'start_date': '2021', 'end_date': '2021'}]}", "{'projects': [{'name': 'Tidewatch', 'start_date': '2021-03', 'end_date': null}]}");

        assertThat(score.section("projects").f1()).isEqualTo(1);
    }

    @Test
    void skills_are_compared_in_their_canonical_form() {
        var score = score("{'skills': ['JavaScript', 'Go', 'Vue'], 'ignore': {'skills': ['English']}}", "{'skills': ['JS', 'javascript', 'Golang', 'Vue 3', 'English', 'Weaving']}");

        assertThat(score.of("skills.skills")).extracting(Counts::hits, Counts::falsePositives, Counts::falseNegatives).containsExactly(3, 1, 0);
    }

    @Test
    void the_pairing_with_the_greatest_sum_wins() {
        assertThat(Pairing.of(new double[][] {{0.9, 0.8}, {0.85, 0}}, 2)).containsExactly(1, 0);
        assertThat(Pairing.of(new double[][] {{0}, {0.7}}, 1)).containsExactly(-1, 0);
    }

    private static Score score(String gold, String found) {
        try {
            var scorer = new ResumeScorer(new SkillNames(Parsing.JSON.readTree(ALIASES)));
            return scorer.score(new Gold(Parsing.JSON.readTree(gold.replace('\'', '"'))), Parsing.JSON.readTree(found.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
