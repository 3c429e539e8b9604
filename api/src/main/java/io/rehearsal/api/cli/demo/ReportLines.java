package io.rehearsal.api.cli.demo;

import io.rehearsal.api.cli.terminal.Style;
import io.rehearsal.api.cli.terminal.Table;
import tools.jackson.databind.JsonNode;

/** A report as a person wants to read it: how it went, then each question with what to say next time, then what to read. */
final class ReportLines {

    private static final int GOOD = 75;
    private static final int POOR = 50;

    private final Narrator narrator;
    private final Style style;
    private final Terms terms;

    ReportLines(Narrator narrator, Terms terms) {
        this.narrator = narrator;
        this.terms = terms;
        this.style = narrator.style();
    }

    void show(JsonNode report) {
        narrator.line(coloured(report.path("total_score").asInt(), "%d of 100")
                + style.faint("   graded by " + report.path("graded_by").asString()));
        narrator.text("", report.path("overall_feedback").asString(""));
        scores(report);
        list("Strengths", style.good("+") + " ", report.path("strengths"));
        list("Weaknesses", style.bad("-") + " ", report.path("weaknesses"));
        heading("Question by question");
        report.path("detailed_feedback").forEach(this::question);
        if (!report.path("recommended_resources").isEmpty()) {
            heading("Worth reading");
            report.path("recommended_resources").forEach(resource -> narrator.text("• ", "%s (%s) %s".formatted(
                    resource.path("title").asString(), resource.path("type").asString(), resource.path("url").asString())));
        }
    }

    private void scores(JsonNode report) {
        var table = new Table("SKILL", "SCORE");
        report.path("category_scores").properties().forEach(score -> table.add(terms.of(score.getKey()), score.getValue().asInt()));
        report.path("question_category_scores").properties()
                .forEach(score -> table.add("questions: " + terms.of(score.getKey()), score.getValue().asInt()));
        narrator.line("");
        narrator.table(table);
    }

    private void question(JsonNode detail) {
        narrator.line("");
        narrator.text(style.bold("%2d  ".formatted(detail.path("question_id").asInt())), style.bold(detail.path("question").asString()));
        narrator.text("    ", coloured(detail.path("score").asInt(), "%d of 100") + "  " + detail.path("feedback").asString(""));
        detail.path("points_met").forEach(point -> narrator.text(style.good("    ✓ "), point.asString()));
        detail.path("points_missed").forEach(point -> narrator.text(style.bad("    ✗ "), point.asString()));
        said("    next time: ", detail.path("next_time"));
        said("    for example: ", detail.path("model_answer"));
    }

    private void said(String mark, JsonNode text) {
        if (!text.asString("").isBlank()) {
            narrator.text(style.accent(mark), text.asString());
        }
    }

    private void list(String title, String mark, JsonNode items) {
        if (!items.isEmpty()) {
            heading(title);
            items.forEach(item -> narrator.text(mark, item.asString()));
        }
    }

    private void heading(String title) {
        narrator.line("");
        narrator.line(style.accent(title));
    }

    private String coloured(int score, String format) {
        var text = format.formatted(score);
        return style.bold(score >= GOOD ? style.good(text) : score < POOR ? style.bad(text) : style.warning(text));
    }
}
