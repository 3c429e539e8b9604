package io.rehearsal.assistant.chunking.reading;

import io.rehearsal.events.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file made of characters is: its name's ending and its content together decide. */
enum TextFormat {
    TXT, MD, HTML;

    private static final Pattern PAGE = Pattern.compile("(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html)\\b.*");
    private static final Pattern TAG = Pattern.compile("(?i)<(?:p|div|span|h[1-6]|ul|ol|li|table|br|a|body|pre|section|article)\\b[^>]{0,500}>");
    private static final Pattern MARKDOWN_SIGN = Pattern.compile("(?m)^ {0,3}(?:#{1,6} \\S|```|~~~|\\|[ :|-]*-{3}[ :|-]*\\|)");
    private static final int SIGNS_FOR_MARKDOWN = 2;
    private static final int LOOKED_AT = 100_000;
    /** Made of characters, yet meant for other programs. */
    private static final List<String> FOREIGN = List.of("{\\rtf", "%!ps", "mime-version:");
    private static final List<String> FOREIGN_UNLESS_NAMED = List.of("<?xml", "<svg", "#!", "-----begin ");

    /** @throws Refusal with {@code FILE_TYPE_UNSUPPORTED} */
    static TextFormat of(String fileName, String text) {
        String start = text.substring(0, Math.min(LOOKED_AT, text.length())).stripLeading();
        Optional<TextFormat> named = named(fileName.toLowerCase(Locale.ROOT));
        boolean page = PAGE.matcher(start.substring(0, Math.min(4_000, start.length()))).matches();
        boolean foreign = startsWith(start, FOREIGN) || named.isEmpty() && !page && startsWith(start, FOREIGN_UNLESS_NAMED);
        if (foreign) {
            throw new Refusal(Refusal.Reason.FILE_TYPE_UNSUPPORTED, "The content is text of another format.");
        }
        if (named.isEmpty()) {
            return page ? HTML : MARKDOWN_SIGN.matcher(start).results().limit(SIGNS_FOR_MARKDOWN).count() == SIGNS_FOR_MARKDOWN ? MD : TXT;
        }
        return switch (named.get()) {
            case TXT -> TXT;
            case MD -> page ? HTML : MD;
            case HTML -> page || TAG.matcher(start).find() ? HTML : TXT;
        };
    }

    private static Optional<TextFormat> named(String name) {
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return Optional.of(MD);
        }
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return Optional.of(HTML);
        }
        return name.endsWith(".txt") || name.endsWith(".text") ? Optional.of(TXT) : Optional.empty();
    }

    private static boolean startsWith(String text, List<String> starts) {
        return starts.stream().anyMatch(start -> text.regionMatches(true, 0, start, 0, start.length()));
    }
}
