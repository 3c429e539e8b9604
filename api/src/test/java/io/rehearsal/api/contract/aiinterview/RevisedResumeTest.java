package io.rehearsal.api.contract.aiinterview;

import static io.rehearsal.api.contract.aiinterview.RoleInterviewTest.error;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Resumes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RevisedResumeTest {

    private final Person person = Person.registered();
    private final long id = person.uploads(Resumes.CHINESE);
    private final String path = "/api/v1/resumes/" + id;

    @Test
    void the_parts_that_are_named_are_replaced_as_a_new_version_and_the_others_stay() {
        var before = person.client().get(path).data().get("parsed_data");

        var revised = person.client().put(path, """
                {"parsed_data": {"highlights": ["从零写起"], "experience": [{"company": "灯塔", "start_date": "2020-01", "tech_stack": ["Go"]}]}}""");

        assertThat(revised.status()).isEqualTo(200);
        assertThat(revised.data().get("current_version").asString()).isEqualTo("v1.1");
        var after = revised.data().get("parsed_data");
        assertThat(after.get("highlights").get(0).asString()).isEqualTo("从零写起");
        assertThat(after.get("experience")).hasSize(1);
        assertThat(after.at("/experience/0/responsibilities")).isEmpty();
        assertThat(after.at("/experience/0/tech_stack/0").asString()).isEqualTo("Go");
        assertThat(after.get("education")).isEqualTo(before.get("education"));
        assertThat(after.get("personal_info")).isEqualTo(before.get("personal_info"));
    }

    @Test
    void what_was_shown_sent_back_changes_nothing() {
        var body = ((ObjectNode) JsonMapper.shared().createObjectNode()).set("parsed_data", person.client().get(path).data().get("parsed_data"));

        assertThat(person.client().put(path, body.toString()).data().get("current_version").asString()).isEqualTo("v1.0");
    }

    @Test
    void interview_helper_shows_the_version_compares_it_and_goes_back() {
        person.client().put(path, "{\"parsed_data\": {\"highlights\": [\"从零写起\"]}}");
        var there = "/api/resume/" + id;

        assertThat(person.client().get(there).data().get("highlights").get(0).asString()).isEqualTo("从零写起");
        assertThat(person.client().get(there + "/optimization-history").data().get(0).get("title").asString()).isEqualTo("手动修改");
        assertThat(person.client().get(there + "/compare?version1=v1.0&version2=v1.1").data().get("diff")).isNotEmpty();
        assertThat(person.client().get(there + "/audit").text()).contains("wrote parts anew");
        assertThat(person.client().post(there + "/restore", "{\"version\": \"v1.0\"}").status()).isEqualTo(200);
        assertThat(person.client().get(path).data().get("current_version").asString()).isEqualTo("v1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"parsed_data\": null}", "{\"parsed_data\": []}", "{\"parsed_data\": {\"skills\": [null]}}", "{\"parsed_data\": {\"skills\": \"Java\"}}",
        "{\"parsed_data\": {\"education\": [null]}}", "{\"parsed_data\": {\"others\": [{}]}}", "{\"parsed_data\": {\"experience\": [{\"tech_stack\": [null]}]}}",
        "{\"parsed_data\": {\"personal_info\": {\"age\": \"old\"}}}"})
    void what_is_no_content_is_422(String body) {
        error(person.client().put(path, body), 422);
        assertThat(person.client().get(path).data().get("current_version").asString()).isEqualTo("v1.0");
    }

    @Test
    void a_deleted_one_is_404() {
        person.client().delete(path);

        error(person.client().put(path, "{\"parsed_data\": {}}"), 404);
    }
}
