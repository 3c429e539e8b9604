package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Multipart;
import io.rehearsal.api.http.Reply;
import tools.jackson.databind.JsonNode;

/** Somebody without an account, at the port of interview-gpt. */
final class Guest {

    static final Client CLIENT = Application.client().on(Application.ports().of("rehearsal.ports.interview-gpt"));

    private Guest() {
    }

    static long begins() {
        return begins("后端工程师");
    }

    static long begins(String position) {
        return created(CLIENT.post("/api/interviews", "{\"position\": \"%s\", \"difficulty\": \"easy\"}".formatted(position)));
    }

    static long created(Reply reply) {
        if (reply.status() != 200) {
            throw new AssertionError("creating answered %d %s".formatted(reply.status(), reply.text()));
        }
        return reply.data().get("id").asLong();
    }

    static Reply hands(String fileName, byte[] file) {
        var form = new Multipart().field("position", "后端工程师").file("resume", fileName, file);
        return CLIENT.send("POST", "/api/interviews", form.contentType(), form.body());
    }

    static Reply says(long interviewId, String text) {
        return CLIENT.post(messages(interviewId), "{\"content\": \"%s\"}".formatted(text));
    }

    static JsonNode transcript(long interviewId) {
        return CLIENT.get(messages(interviewId)).data();
    }

    static Reply ends(long interviewId) {
        return CLIENT.post("/api/interviews/" + interviewId + "/end");
    }

    static String messages(long interviewId) {
        return "/api/interviews/" + interviewId + "/messages";
    }

    static String error(Reply reply) {
        return reply.json().path("error").path("code").asString("");
    }
}
