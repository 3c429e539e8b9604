package io.rehearsal.command.resume;

import java.util.Optional;

/** One piece of a text replaced by another. */
final class Replacement {

    private Replacement() {
    }

    /**
     * The text with the first standing {@code before} replaced; empty text where nothing but white space is left.
     *
     * @param anySpacing a run of white space equals any other, and next to a Chinese character also none
     */
    static Optional<String> of(String text, String before, String after, boolean anySpacing) {
        return (anySpacing ? bySpacedText(text, before, after) : exact(text, before, after))
                .filter(replaced -> !replaced.equals(text))
                .map(replaced -> replaced.isBlank() ? "" : replaced);
    }

    private static Optional<String> exact(String text, String before, String after) {
        int at = standing(text, before, after);
        return at < 0 ? Optional.empty() : Optional.of(text.substring(0, at) + after + text.substring(at + before.length()));
    }

    private static Optional<String> bySpacedText(String text, String before, String after) {
        var spaced = SpacedText.of(text);
        var sought = SpacedText.of(before.strip()).letters();
        int at = sought.isEmpty() ? -1 : standing(spaced.letters(), sought, SpacedText.of(after.strip()).letters());
        return at < 0
                ? Optional.empty()
                : Optional.of(text.substring(0, spaced.startOf(at)) + after + text.substring(spaced.endOf(at + sought.length() - 1)));
    }

    /** Where {@code before} stands and is not part of an {@code after} that already stands there; -1 for nowhere. */
    private static int standing(String text, String before, String after) {
        int inAfter = after.indexOf(before);
        int at = text.indexOf(before);
        while (at >= 0 && inAfter >= 0 && at >= inAfter && text.startsWith(after, at - inAfter)) {
            at = text.indexOf(before, at - inAfter + after.length());
        }
        return at;
    }
}
