package io.rehearsal.api.cli.demo;

import io.rehearsal.api.cli.client.LiveSocket;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An interview from the resume to the report, in the order in which a person goes through it. */
final class InterviewWalk {

    private final DemoServer server;
    private final Narrator narrator;
    private final Candidate candidate;
    private final Terms terms;

    InterviewWalk(DemoServer server, Narrator narrator, Candidate candidate, Terms terms) {
        this.server = server;
        this.narrator = narrator;
        this.candidate = candidate;
        this.terms = terms;
    }

    void through(Sample sample, String job) {
        narrator.step("Register, log in and upload %s".formatted(sample.fileName()));
        long resume = server.upload(sample).path("id").asLong();
        narrator.line("%s at %s, resume %d".formatted(server.username(), server.address(), resume));

        narrator.step("Ask for an interview for a job");
        narrator.text("", narrator.style().faint(job.lines().findFirst().orElse("")));
        long started = System.nanoTime();
        long interview = server.createInterview(resume, job);
        try (var socket = server.interview(interview)) {
            var first = socket.next();
            narrator.line(narrator.style().faint(String.format(Locale.ROOT, "interview %d, first question after %.0f ms",
                    interview, (System.nanoTime() - started) / 1e6)));
            narrator.step("Hold it");
            hold(socket, first);
        }

        narrator.step("The report");
        new ReportLines(narrator, terms).show(server.report(interview));
        narrator.line("");
        narrator.line("More of it: ./rehearsal history interview %d".formatted(interview));
        narrator.line("And an end: ./rehearsal account erase %s".formatted(server.username()));
    }

    private void hold(LiveSocket socket, JsonNode first) {
        var asked = first;
        for (var message = first; !type(message).equals("end"); message = socket.next()) {
            if (type(message).equals("error")) {
                narrator.line(narrator.style().bad(message.path("message").asString()));
            } else {
                asked = message;
                show(message);
            }
            var answer = candidate.answer(asked.at("/data/question").asString(""), type(asked).equals("followup"));
            socket.say(answer == null ? Map.of("type", "end") : Map.of("type", "answer", "answer", answer));
        }
        narrator.line("");
        narrator.line("The interview has ended.");
    }

    private void show(JsonNode message) {
        var style = narrator.style();
        var data = message.path("data");
        narrator.line("");
        if (type(message).equals("followup")) {
            narrator.text(style.warning("↳ "), style.bold(data.path("question").asString()));
            narrator.text("  ", style.faint("because: " + data.path("reason").asString()));
        } else {
            narrator.line(style.accent("Question %d of %d  %s, %s".formatted(data.path("index").asInt(), data.path("total").asInt(),
                    terms.of(data.path("category").asString()), terms.of(data.path("difficulty").asString()))));
            narrator.text("", style.bold(data.path("question").asString()));
        }
    }

    private static String type(JsonNode message) {
        return message.path("type").asString("");
    }
}
