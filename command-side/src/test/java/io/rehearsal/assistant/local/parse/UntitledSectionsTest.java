package io.rehearsal.assistant.local.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.resume.ResumeContent.Experience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs and studies are known by what stands in them, not only by their heading. */
class UntitledSectionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"WHERE I HAVE BEEN", "STATIONS", "THE PATH SO FAR", "MY TRADE"})
    void jobs_under_a_heading_that_nobody_knows(String heading) {
        var content = Sample.content("Ada Holm\nada@example.org\n\nSKILLS\nBread, pastry\n\n" + heading
                + "\nNorth Mill Bakery Ltd — Head Baker — 2015-03 – 2019-08\n- Baked at night\nHarbour Hotel — Pastry Chef — 2012 – 2015\n- Made cakes\n\nEDUCATION\nHill College, BA History, 2009 – 2012\n");

        assertThat(content.experience()).extracting(Experience::position).containsExactly("Head Baker", "Pastry Chef");
        assertThat(content.experience()).extracting(Experience::startDate).containsExactly("2015-03", "2012");
    }

    @Test
    void jobs_and_studies_without_any_heading() {
        var english = Sample.content("Tomas Vega\ntomas@example.net | +1 415 555 0199\n\nMill Road Books Inc, Accountant, 2015 – Present\n- Kept the ledgers\nBay Tea House Ltd, Bookkeeper, 2011 – 2015\n- Paid the wages\n\n"
                + "Hill University, BSc Economics, 2008 – 2011\n");
        assertThat(english.experience()).extracting(Experience::company).containsExactly("Mill Road Books Inc", "Bay Tea House Ltd");
        assertThat(english.education()).singleElement().satisfies(study -> assertThat(study.school()).isEqualTo("Hill University"));
        assertThat(english.personalInfo().name()).isEqualTo("Tomas Vega");

        var chinese = Sample.content("林晓雯\n电话：13800002222\nxiaowen@example.cn\n\n2018.07-至今　海风烘焙有限公司　店长\n负责六人排班\n2015.07-2018.06　山城酒店集团　西点师\n制作蛋糕\n2011.09-2015.06　江城大学　食品工程　本科\n");
        assertThat(chinese.experience()).extracting(Experience::company).containsExactly("海风烘焙有限公司", "山城酒店集团");
        assertThat(chinese.education()).singleElement().satisfies(study -> assertThat(study.school()).isEqualTo("江城大学"));

        var nurse = Sample.content("Ingrid Solberg\ningrid@example.no\n\nWard Manager, St Olav Hospital, 01/2016 – present\n- Leads twenty nurses\nStaff Nurse, City Care Clinic, 06/2010 – 12/2015\n- Gave out medicine\n");
        assertThat(nurse.experience()).extracting(Experience::position).containsExactly("Ward Manager", "Staff Nurse");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Languages | English (native), since 2001", "Certificates | First aid, Red Cross, 2015 – 2018", "Interests | Choir of St Anne, 2010 – 2014", "Publications | Bread of the North, Hill Press, 2016"})
    void what_stands_under_another_known_heading_is_no_job(String heading, String line) {
        var content = Sample.content("Ada Holm\nada@example.org\n\nExperience\nNorth Mill — Baker — 2019-01 – Present\n- Baked\n\n" + heading + "\n" + line + "\n");

        assertThat(content.experience()).hasSize(1);
    }

    @Test
    void dates_in_a_summary_make_no_job() {
        var content = Sample.content("Ada Holm\nada@example.org\nI have baked bread since 2012 and led a team from 2015 to 2018.\n\nExperience\nNorth Mill — Baker — 2019-01 – Present\n- Baked\n");

        assertThat(content.experience()).hasSize(1);
        assertThat(content.personalInfo().name()).isEqualTo("Ada Holm");
    }
}
