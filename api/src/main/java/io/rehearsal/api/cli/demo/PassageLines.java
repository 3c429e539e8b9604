package io.rehearsal.api.cli.demo;

import io.rehearsal.api.cli.demo.SampleOptions.Language;
import io.rehearsal.api.cli.terminal.Style;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** Passages as a person reads them: where they stand, what they say, and what each part of the search made of them. */
final class PassageLines {

    private static final Pattern HIGHLIGHT = Pattern.compile("<em>(.*?)</em>", Pattern.DOTALL);
    private static final int CHARACTERS_SHOWN = 280;

    private final Narrator narrator;
    private final Style style;
    private final boolean english;

    PassageLines(Narrator narrator, Language language) {
        this.narrator = narrator;
        this.style = narrator.style();
        this.english = language == Language.en;
    }

    void show(JsonNode passage) {
        var metadata = passage.path("metadata");
        narrator.line("");
        narrator.text("", style.bold(String.format(Locale.ROOT, "%.2f", passage.path("score").asDouble())) + "  "
                + style.accent("%s  %s".formatted(passage.path("source").asString(), path(metadata.path("heading_path")))));
        narrator.text("  ", text(passage));
        narrator.text("  ", style.faint("chunk %d: %s".formatted(passage.path("id").asLong(), parts(metadata))));
    }

    /** An expected chunk that is not in the answer. */
    void missed(JsonNode missed) {
        narrator.text(style.bad("✗ "), "chunk %d: %s".formatted(missed.path("chunk_id").asLong(), english ? inEnglish(missed) : missed.path("reason").asString()));
        narrator.text("  ", style.faint(parts(missed)));
    }

    /** The headings that a chunk stands under. */
    static String path(JsonNode headings) {
        return headings.valueStream().map(JsonNode::asString).collect(Collectors.joining(" > "));
    }

    private String text(JsonNode passage) {
        var highlights = passage.path("metadata").path("highlights");
        String content = passage.path("content").asString();
        if (highlights.isEmpty()) {
            return content.length() > CHARACTERS_SHOWN ? content.substring(0, CHARACTERS_SHOWN) + " …" : content;
        }
        var pieces = highlights.valueStream().map(JsonNode::asString).toList();
        return HtmlUtils.htmlUnescape(HIGHLIGHT.matcher(joined(pieces, content)).replaceAll(word -> Matcher.quoteReplacement(style.warning(word.group(1)))));
    }

    /** Pieces that follow each other in the text as they do there, others with an ellipsis between them. */
    static String joined(List<String> pieces, String content) {
        var joined = new StringBuilder();
        int end = -1;
        for (var piece : pieces) {
            var plain = HtmlUtils.htmlUnescape(HIGHLIGHT.matcher(piece).replaceAll("$1"));
            int start = content.indexOf(plain, Math.max(0, end));
            boolean follows = end >= 0 && start >= 0 && content.substring(end, start).isBlank();
            if (end >= 0) {
                joined.append(follows ? content.substring(end, start) : " … ");
            }
            joined.append(piece);
            end = start < 0 ? Math.max(0, end) : start + plain.length();
        }
        return joined.toString();
    }

    private static String parts(JsonNode placings) {
        var parts = new StringJoiner(", ");
        for (String part : new String[] {"lexical", "vector", "fused", "rerank"}) {
            var placing = placings.path(part);
            parts.add(placing.isObject()
                    ? String.format(Locale.ROOT, "%s #%d (%.3f)", part, placing.path("rank").asInt(), placing.path("score").asDouble())
                    : part + " –");
        }
        return parts.toString();
    }

    /** The contract's reasons are Chinese. */
    private static String inEnglish(JsonNode missed) {
        return switch (missed.path("outcome").asString()) {
            case "below_top_k" -> "ranked %s, below what was wanted".formatted(missed.path("rank").asString("lower"));
            case "below_threshold" -> "not relevant enough";
            case "not_a_candidate" -> "neither its words nor its meaning made it a candidate";
            case "gone" -> "it is no longer there";
            default -> missed.path("reason").asString();
        };
    }
}
