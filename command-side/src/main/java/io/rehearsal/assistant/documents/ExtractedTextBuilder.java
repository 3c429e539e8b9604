package io.rehearsal.assistant.documents;

import io.rehearsal.events.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts a document together line by line and keeps every line's place. */
public final class ExtractedTextBuilder {

    /** The longest text that is read, in characters; about 700 densely printed pages. */
    public static final int MAX_CHARACTERS = 2_000_000;

    private static final Pattern WIDE_GAP = Pattern.compile("[ \u3000]*\t[ \t\u3000]*|[ \u3000]{3,}");
    private static final Pattern GAP_AFTER_BULLET = Pattern.compile("^([•●○◦▪■□◆◇▶►▸➤➢✓✔❖★☆·∙‣⁃])[\\s\u3000]*");

    private final FileKind kind;
    private final int maxCharacters;
    private final Refusal.Reason tooLong;
    private final StringBuilder text = new StringBuilder();
    private final List<ExtractedText.Line> lines = new ArrayList<>();

    public ExtractedTextBuilder(FileKind kind) {
        this(kind, MAX_CHARACTERS, Refusal.Reason.FILE_UNREADABLE);
    }

    /** @param tooLong the reason for which a text of so many characters and more is refused */
    public ExtractedTextBuilder(FileKind kind, int maxCharacters, Refusal.Reason tooLong) {
        this.kind = kind;
        this.maxCharacters = maxCharacters;
        this.tooLong = tooLong;
    }

    /**
     * Adds one line. Line ends within it become spaces; tabs, and runs of three spaces and more, which people type to the same end, become one tab;
     * a bullet is followed by one space.
     *
     * @throws Refusal where the text becomes too long
     */
    public void line(String content, float fontSize, boolean bold, float left, int page, int block) {
        line(content, fontSize, bold, left, page, block, 0, 0, 0, List.of());
    }

    /** As {@link #line(String, float, boolean, float, int, int)}, of a line of which more is known. */
    public void line(String content, float fontSize, boolean bold, float left, int page, int block, float right, float baseline, float pitch,
                     List<Float> parts) {
        String tidy = tidy(content);
        if (text.length() + tidy.length() >= maxCharacters) {
            throw new Refusal(tooLong, "The text is longer than " + maxCharacters + " characters.");
        }
        int start = text.length();
        text.append(tidy);
        lines.add(new ExtractedText.Line(start, text.length(), fontSize, bold, left, page, block, right, baseline, pitch, parts));
        text.append('\n');
    }

    private static String tidy(String content) {
        String oneLine = WIDE_GAP.matcher(content.replace('\n', ' ').replace('\r', ' ').strip()).replaceAll("\t");
        return GAP_AFTER_BULLET.matcher(oneLine).replaceFirst("$1 ");
    }

    /** Adds a blank line unless the text is empty or ends with one. */
    public void blank(int page, int block) {
        if (!lines.isEmpty() && lines.getLast().end() > lines.getLast().start()) {
            line("", 0, false, 0, page, block);
        }
    }

    /** @throws Refusal with {@code FILE_WITHOUT_TEXT} when there is nothing but white space */
    public ExtractedText build() {
        if (text.chars().noneMatch(c -> Character.isLetterOrDigit(c) || Character.isSurrogate((char) c))) {
            throw new Refusal(Refusal.Reason.FILE_WITHOUT_TEXT, "There is no text in the file.");
        }
        return new ExtractedText(kind.fileType(), text.toString(), List.copyOf(lines));
    }
}
