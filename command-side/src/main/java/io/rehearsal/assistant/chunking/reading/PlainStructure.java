package io.rehearsal.assistant.chunking.reading;

import io.rehearsal.assistant.chunking.StructuredText;
import io.rehearsal.assistant.chunking.StructuredText.Kind;
import io.rehearsal.work.Deadline;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain text. It is kept as it was written; blank lines part its paragraphs, and only what can hardly be anything else is a heading, a list, code or a table. */
final class PlainStructure {

    private static final int LONGEST_LINE_LOOKED_AT = 500;
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+•●○▪◦‣·]|\\(?\\d{1,3}[.)、）](?!\\d)|[（(][一二三四五六七八九十\\d]{1,3}[）)])\\s*\\S.*");
    private static final Pattern ROW = Pattern.compile("\\s*\\|.*\\|\\s*");
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}|~{3,}|\\*{3,}");

    private final String text;
    private final Tiles tiles;
    private final Deadline deadline;
    private @Nullable Kind open;
    private int from;
    private boolean fenced;

    private PlainStructure(String text, Deadline deadline) {
        this.text = text;
        this.deadline = deadline;
        this.tiles = new Tiles(text);
    }

    /** @throws io.rehearsal.events.Refusal with {@code FILE_UNREADABLE} when the time is over */
    static StructuredText of(String text, Deadline deadline) {
        return new PlainStructure(text, deadline).read();
    }

    private StructuredText read() {
        boolean afterBlank = true;
        for (int start = 0; start < text.length(); ) {
            deadline.check();
            int end = lineEnd(start);
            String line = text.substring(start, Math.min(end, start + LONGEST_LINE_LOOKED_AT)).stripTrailing();
            int underlined = underlineEnd(line, end);
            Optional<PlainHeading> heading = fenced || !afterBlank && underlined < 0 ? Optional.empty() : PlainHeading.of(line.strip(), underlined < 0 ? "" : text.substring(end, underlined).strip());
            if (heading.isPresent() && (underlined >= 0 || isBlank(end))) {
                close(start);
                end = Math.max(end, underlined);
                tiles.heading(heading.get().level(), heading.get().title(), start, end);
                afterBlank = true;
            } else {
                line(line, start, end);
                afterBlank = line.isBlank();
            }
            start = end;
        }
        close(text.length());
        return tiles.done("txt");
    }

    private void line(String line, int start, int end) {
        boolean fence = FENCE.matcher(line).matches();
        if (fence || fenced) {
            if (!fenced) {
                open(Kind.CODE, start);
            }
            fenced ^= fence;
            if (!fenced) {
                close(end);
            }
        } else if (line.isBlank()) {
            if (open != Kind.LIST || !ITEM.matcher(text.substring(end, Math.min(lineEnd(end), end + LONGEST_LINE_LOOKED_AT)).stripTrailing()).matches()) {
                close(start);
            }
        } else if (ROW.matcher(line).matches()) {
            open(Kind.TABLE, start);
        } else if (ITEM.matcher(line).matches()) {
            open(Kind.LIST, start);
        } else if (open == null || open == Kind.TABLE) {
            open(Kind.PARAGRAPH, start);
        }
    }

    /** Begins a part unless one of its kind stands open already. */
    private void open(Kind kind, int start) {
        if (open != kind) {
            close(start);
            open = kind;
            from = start;
        }
    }

    private void close(int end) {
        if (open != null) {
            tiles.add(open, from, end);
            open = null;
        }
    }

    private int lineEnd(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    private boolean isBlank(int lineStart) {
        return text.substring(lineStart, Math.min(lineEnd(lineStart), lineStart + LONGEST_LINE_LOOKED_AT)).isBlank();
    }

    /** The end of the line below, where it underlines this one; else below 0. */
    private int underlineEnd(String line, int end) {
        int below = lineEnd(end);
        boolean underlines = !line.isBlank() && line.length() <= 80 && below - end <= 100 && UNDERLINE.matcher(text.substring(end, below).strip()).matches();
        return underlines ? below : -1;
    }
}
