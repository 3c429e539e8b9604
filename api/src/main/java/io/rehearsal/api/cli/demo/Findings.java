package io.rehearsal.api.cli.demo;

import io.rehearsal.api.cli.terminal.Style;
import io.rehearsal.api.cli.terminal.Table;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Shows what the server finds: scores, suggestions, changes, matches and events. */
final class Findings {

    private static final List<String> SCORES = List.of("overall_score", "content_score", "clarity_score", "match_score");

    private static final int CHANGES_SHOWN = 4;

    private final Narrator narrator;
    private final Style style;
    private final WordDiff words;

    Findings(Narrator narrator) {
        this.narrator = narrator;
        this.style = narrator.style();
        this.words = new WordDiff(style);
    }

    /** The scores, and the checks that they are the sum of. */
    void score(JsonNode analysis) {
        narrator.line(style.bold("%s of 100".formatted(analysis.path("overall_score").asString())) + "   content %s, clarity %s, match with the job %s"
                .formatted(analysis.path("content_score").asString(), analysis.path("clarity_score").asString(),
                        analysis.path("match_score").asString("–")));
        var table = new Table("CHECK", "POINTS", "WHAT DECIDED");
        for (JsonNode check : analysis.path("checks")) {
            table.add(check.path("title").asString(), points(check), check.path("evidence").asString());
        }
        narrator.table(table);
        for (JsonNode check : analysis.path("checks")) {
            if (!check.path("advice").isNull()) {
                narrator.text("→ ", check.path("advice").asString());
            }
        }
    }

    private static String points(JsonNode check) {
        return "%3d/%d".formatted(check.path("points").asInt(), check.path("max_points").asInt());
    }

    /** What became better or worse from one analysis to another. */
    void difference(JsonNode before, JsonNode after) {
        var table = new Table("", "BEFORE", "AFTER", "");
        for (String score : SCORES) {
            row(table, score.replace("_score", ""), before.path(score).asInt(0), after.path(score).asInt(0));
        }
        for (int i = 0; i < after.path("checks").size(); i++) {
            var check = after.path("checks").path(i);
            int was = before.path("checks").path(i).path("points").asInt(0);
            if (was != check.path("points").asInt()) {
                row(table, check.path("title").asString(), was, check.path("points").asInt());
            }
        }
        narrator.table(table);
    }

    private static void row(Table table, String name, int before, int after) {
        table.add(name, before, after, after == before ? "" : "%+d".formatted(after - before));
    }

    /** A suggestion: what stands there, what would be better, and why. */
    void suggestion(JsonNode suggestion) {
        narrator.line("");
        narrator.line(style.bold(suggestion.path("title").asString()) + "  " + style.faint(suggestion.path("priority").asString()));
        narrator.text(style.bad("-") + " ", suggestion.path("before").asString());
        narrator.text(style.good("+") + " ", suggestion.path("after").asString());
        narrator.text("  ", style.faint(suggestion.path("reason").asString()));
    }

    /** One difference between two versions. */
    void change(JsonNode difference) {
        String path = difference.path("new_path").asString(difference.path("old_path").asString(difference.path("section").asString()));
        narrator.line(style.accent(path));
        var content = difference.path("content");
        if (!difference.path("words").isEmpty()) {
            narrator.text("  ", words.of(difference.path("words")));
            return;
        }
        if (!content.path("old").isNull()) {
            narrator.text(style.bad("-") + " ", text(content.path("old")));
        }
        if (!content.path("new").isNull()) {
            narrator.text(style.good("+") + " ", text(content.path("new")));
        }
    }

    /** How well the resume fits the job: the parts, each skill with the line that shows it, and what is missing. */
    void match(JsonNode match) {
        narrator.line(style.bold("%s of 100".formatted(match.path("match_score").asString())) + "   skills %s, relevance %s, terms %s"
                .formatted(match.path("skill_match").asString(), match.path("project_relevance").asString(), match.path("keyword_match").asString()));
        var table = new Table("PART", "POINTS", "WHAT DECIDED");
        for (JsonNode part : match.path("parts")) {
            table.add(part.path("title").asString(), points(part), part.path("explanation").asString());
        }
        narrator.table(table);
        for (JsonNode skill : match.path("matched_details")) {
            narrator.text(style.good("+") + " ", style.bold(skill.path("skill").asString()) + "  " + style.faint(skill.path("line").asString()));
        }
        match.path("missing_skills").forEach(skill -> narrator.text(style.bad("-") + " ", skill.asString()));
        match.path("suggestions").forEach(suggestion -> narrator.text("→ ", suggestion.asString()));
    }

    private static String text(JsonNode value) {
        return value.isContainer() ? value.toString() : value.asString();
    }

    /** An event of the resume's history. */
    void event(JsonNode event) {
        narrator.line("%s  %s".formatted(style.faint(event.path("at").asString()), style.accent(event.path("type").asString())));
        narrator.text("  ", event.path("summary").asString());
        var changes = event.path("changes");
        changes.valueStream().limit(CHANGES_SHOWN).forEach(change -> narrator.text("    ", change.asString()));
        if (changes.size() > CHANGES_SHOWN) {
            narrator.line("    … and %d more".formatted(changes.size() - CHANGES_SHOWN));
        }
        narrator.text("  ", style.faint("by %s through %s, request %s".formatted(event.path("actor").asString(),
                event.path("contract").asString(), event.path("request_id").asString())));
    }
}
