package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Multipart;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import tools.jackson.databind.JsonNode;

/** An interview of a person's for a role of the catalogue, as a client of ai-interview holds it. */
record HeldInterview(Person person, String id) {

    static HeldInterview of(Person person, String language) {
        var role = person.client().get("/api/v1/roles").data().get(0).get("id").asString();
        return of(person, role, language);
    }

    static HeldInterview of(Person person, String roleId, String language) {
        var reply = person.client().post("/api/v1/interviews", "{\"role_id\": \"%s\", \"language\": \"%s\"}".formatted(roleId, language));
        if (reply.status() != 201) {
            throw new AssertionError("create answered %d %s".formatted(reply.status(), reply.text()));
        }
        return new HeldInterview(person, reply.data().get("id").asString());
    }

    String path() {
        return "/api/v1/interviews/" + id;
    }

    JsonNode read() {
        return person.client().get(path()).data();
    }

    Reply answer(String text) {
        return answer(new Multipart().field("text", text));
    }

    Reply answer(Multipart form) {
        return answer(person.client(), form);
    }

    Reply answer(Client client, Multipart form) {
        return client.send("POST", path() + "/answers", form.contentType(), form.body());
    }

    Reply does(String verb) {
        return person.client().post(path() + "/" + verb);
    }
}
