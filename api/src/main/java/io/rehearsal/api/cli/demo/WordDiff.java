package io.rehearsal.api.cli.demo;

import io.rehearsal.api.cli.terminal.Style;
import tools.jackson.databind.JsonNode;

/** Which words of a text went and which came. */
final class WordDiff {

    private final Style style;

    WordDiff(Style style) {
        this.style = style;
    }

    /** The runs of words that the comparison tells: gone in red or [-so-], new in green or {+so+}. */
    String of(JsonNode words) {
        var text = new StringBuilder();
        for (JsonNode run : words) {
            String piece = run.path("text").asString();
            text.append(switch (run.path("type").asString()) {
                case "deleted" -> style.isColoured() ? style.bad(struck(piece)) : "[-" + piece + "-]";
                case "added" -> style.isColoured() ? style.good(piece) : "{+" + piece + "+}";
                default -> piece;
            });
        }
        return text.toString();
    }

    private static String struck(String text) {
        return "\u001b[9m" + text + "\u001b[29m";
    }
}
