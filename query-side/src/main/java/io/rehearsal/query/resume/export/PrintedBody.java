package io.rehearsal.query.resume.export;

import static io.rehearsal.query.resume.export.ResumeWording.Term.*;

import io.rehearsal.events.resume.ResultLine;
import io.rehearsal.query.resume.export.ResumeWording.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Lays out what stands below the head of a job or project: in the person's order and under the person's labels where they
 * are known. Otherwise labels stand only where a reader could not tell duties from results without them.
 */
final class PrintedBody {

    private static final String TECHNOLOGIES = ".techStack";

    private final ResumeWording wording;
    private final List<Block> blocks;
    private final SequencedMap<String, String> texts = new LinkedHashMap<>();
    private final String path;
    private final boolean named;
    private final List<String> technologies;

    /**
     * @param blocks where what is laid out is added
     * @param named whether the head says whose entry it is, so that a description cannot be taken for that
     */
    PrintedBody(ResumeWording wording, List<Block> blocks, String path, boolean named, List<String> technologies) {
        this.wording = wording;
        this.blocks = blocks;
        this.path = path;
        this.named = named;
        this.technologies = technologies;
    }

    PrintedBody with(String field, @Nullable String value) {
        if (value != null) {
            texts.put(path + "." + field, value);
        }
        return this;
    }

    PrintedBody with(String field, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            texts.put(path + "." + field + "[" + i + "]", lines.get(i));
        }
        return this;
    }

    void print(SourceOrder order) {
        var ordered = order.body(path, texts.sequencedKeySet());
        if (ordered.isEmpty()) {
            printByParts();
        } else {
            printAs(ordered);
        }
    }

    private void printAs(List<SourceOrder.BodyLine> lines) {
        String label = null;
        for (var line : lines) {
            if (line.label() != null) {
                label = PrintableText.of(line.label());
                continue;
            }
            if (line.path().contains(TECHNOLOGIES)) {
                technologies(label);
            } else if (isBullet(line.path())) {
                label(label);
                bullet(texts.get(line.path()));
            } else {
                paragraph(label, texts.get(line.path()));
            }
            label = null;
        }
    }

    private void printByParts() {
        boolean bullets = texts.sequencedKeySet().stream().anyMatch(PrintedBody::isBullet);
        boolean told = texts.entrySet().stream().filter(text -> isBullet(text.getKey()))
                .allMatch(text -> text.getKey().contains(".achievements") == ResultLine.is(text.getValue()));
        String before = "";
        for (var text : texts.entrySet()) {
            var field = text.getKey();
            if (field.endsWith(".background")) {
                paragraph(wording.label(BACKGROUND), text.getValue());
            } else if (field.endsWith(".description")) {
                paragraph(named && bullets && !texts.containsKey(path + ".background") ? null : wording.label(DESCRIPTION), text.getValue());
            } else {
                var part = field.substring(0, field.lastIndexOf('['));
                if (!told && !part.equals(before)) {
                    label(wording.label(part.endsWith("achievements") ? ACHIEVEMENTS : RESPONSIBILITIES).strip());
                }
                before = part;
                bullet(text.getValue());
            }
        }
        technologies(null);
    }

    /** Names that were only gathered from the entry's lines are no line of the person's. */
    private void technologies(@Nullable String label) {
        var text = plain(String.join("\n", texts.values()));
        if (label != null || !technologies.stream().map(PrintedBody::plain).allMatch(text::contains)) {
            paragraph(label == null ? wording.label(TECH_STACK) : label, wording.joined(technologies));
        }
    }

    /** Without case and spaces, which a mended line may write otherwise: {@code springboot}, {@code Spring Boot}. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isBullet(String field) {
        return field.endsWith("]");
    }

    private void label(@Nullable String label) {
        if (label != null && !label.isEmpty()) {
            blocks.add(new Block.Label(label));
        }
    }

    private void paragraph(@Nullable String label, @Nullable String value) {
        var text = PrintableText.of(value);
        if (text.isEmpty()) {
            return;
        }
        var said = label == null ? "" : label.strip();
        if (said.endsWith(":")) {
            blocks.add(new Block.Paragraph(said + " ", text));
        } else if (said.endsWith("：") || said.endsWith("】") || said.endsWith("]")) {
            blocks.add(new Block.Paragraph(said, text));
        } else {
            label(said);
            blocks.add(new Block.Paragraph(null, text));
        }
    }

    private void bullet(@Nullable String line) {
        var text = PrintableText.of(line);
        if (!text.isEmpty()) {
            blocks.add(new Block.Bullet(text));
        }
    }
}
