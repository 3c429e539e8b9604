package io.rehearsal.api.cli.demo;

import io.rehearsal.api.cli.client.CommandFailed;
import io.rehearsal.api.cli.client.ServerClient;
import io.rehearsal.api.cli.terminal.ContentLines;
import io.rehearsal.api.cli.terminal.Table;
import io.rehearsal.events.resume.ResumeContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The steps, in the order in which a person takes them. */
final class Walk {

    private final DemoServer server;
    private final Narrator narrator;
    private final Path directory;
    private final Findings findings;

    Walk(DemoServer server, Narrator narrator, Path directory) {
        this.server = server;
        this.narrator = narrator;
        this.directory = directory;
        this.findings = new Findings(narrator);
    }

    void through(Sample sample, String job) {
        narrator.step("Register and log in");
        narrator.line("%s now has an account at %s.".formatted(server.username(), server.address()));

        long resume = upload(sample);
        var before = score("Score it against a job", resume, job);
        var suggestions = suggestions(resume, job);
        if (suggestions.isEmpty()) {
            narrator.line("Nothing to mend: the walk ends with the export.");
        } else {
            String optimised = apply(resume, suggestions);
            var after = server.analyse(resume, job);
            narrator.step("Score it again");
            findings.difference(before, after);
            compare(resume, optimised);
            restore(resume, optimised);
        }
        match(resume, job);
        export(resume, "pdf");
        export(resume, "docx");
        history(resume);
    }

    private long upload(Sample sample) {
        narrator.step("Upload %s (%,d bytes): it is read and parsed before the answer".formatted(sample.fileName(), sample.bytes().length));
        long started = System.nanoTime();
        var uploaded = server.upload(sample);
        double milliseconds = (System.nanoTime() - started) / 1e6;
        narrator.lines(new ContentLines(narrator.style()).of(ServerClient.as(uploaded, ResumeContent.class)));
        narrator.line(narrator.style().faint(String.format(Locale.ROOT, "resume %d, version %s, in %.0f ms",
                uploaded.path("id").asLong(), uploaded.path("current_version").asString(), milliseconds)));
        return uploaded.path("id").asLong();
    }

    private JsonNode score(String title, long resume, String job) {
        narrator.step(title);
        narrator.text("", narrator.style().faint(job.lines().findFirst().orElse("")));
        var analysis = server.analyse(resume, job);
        findings.score(analysis);
        return analysis;
    }

    private JsonNode suggestions(long resume, String job) {
        var suggestions = server.suggestions(resume, job);
        narrator.step("Suggest edits of the person's own words (%d)".formatted(suggestions.size()));
        suggestions.forEach(findings::suggestion);
        return suggestions;
    }

    private String apply(long resume, JsonNode suggestions) {
        narrator.step("Apply them");
        var applied = server.apply(resume, suggestions);
        String version = applied.path("version").asString();
        narrator.line("%d of %d applied: %s".formatted(applied.path("applied_count").asInt(), suggestions.size(), version));
        return version;
    }

    private void compare(long resume, String optimised) {
        narrator.step("Compare v1.0 with " + optimised);
        server.compare(resume, "v1.0", optimised).path("diff").forEach(findings::change);
    }

    private void restore(long resume, String optimised) {
        narrator.step("Restore v1.0, and change our mind");
        server.restore(resume, "v1.0");
        server.restore(resume, optimised);
        var table = new Table("VERSION", "FROM", "WHAT", "WHEN");
        for (JsonNode row : server.versions(resume)) {
            table.add(row.path("version").asString(), row.path("version_before").asString("–"),
                    row.path("description").asString(), row.path("created_at").asString());
        }
        narrator.table(table);
    }

    private void match(long resume, String job) {
        narrator.step("Match it with a job");
        findings.match(server.match(resume, job));
    }

    private void export(long resume, String format) {
        byte[] file = server.export(resume, format);
        Path path = directory.resolve("%s.%s".formatted(server.username(), format)).toAbsolutePath().normalize();
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, file);
        } catch (IOException e) {
            throw new CommandFailed("The export cannot be written to %s.".formatted(path));
        }
        narrator.step("Export it as " + format.toUpperCase(Locale.ROOT));
        narrator.line("%s (%,d bytes)".formatted(path, file.length));
    }

    private void history(long resume) {
        narrator.step("What happened, as the events tell it");
        for (JsonNode event : server.audit(resume)) {
            findings.event(event);
        }
        narrator.line("");
        narrator.line("More of it: ./rehearsal history resume %d, ./rehearsal history resume %d --version v1.0".formatted(resume, resume));
        narrator.line("And an end: ./rehearsal account erase %s".formatted(server.username()));
    }
}
