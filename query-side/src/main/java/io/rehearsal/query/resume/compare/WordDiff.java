package io.rehearsal.query.resume.compare;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import io.rehearsal.events.resume.queries.VersionComparison.Type;
import io.rehearsal.events.resume.queries.VersionComparison.WordChange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pieces that make one text into another: words of letters and digits, and single characters of what has no spaces. */
final class WordDiff {

    /** Most pieces of a text that are compared one by one; a longer one is replaced as a whole between its equal ends. */
    private static final int MOST_PIECES = 4_000;

    private static final Pattern PIECE = Pattern.compile(
            "\\s+|[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+(?:['’.+#-][\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+)*|.",
            Pattern.DOTALL);

    private final List<WordChange> changes = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private WordDiff() {
    }

    /** Kept and deleted pieces joined are the first text, kept and added ones the second. */
    static List<WordChange> of(String before, String after) {
        var diff = new WordDiff();
        diff.compare(pieces(before), pieces(after));
        diff.flush();
        return List.copyOf(diff.changes);
    }

    private void compare(List<String> before, List<String> after) {
        int start = 0;
        while (start < before.size() && start < after.size() && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < before.size() - start && end < after.size() - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        keep(before.subList(0, start));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        keep(before.subList(before.size() - end, before.size()));
    }

    private void middle(List<String> before, List<String> after) {
        if (before.size() > MOST_PIECES || after.size() > MOST_PIECES) {
            replace(before, after);
            return;
        }
        int reached = 0;
        for (var change : new MyersDiffWithLinearSpace<String>().computeDiff(new ArrayList<>(before), new ArrayList<>(after), null)) {
            keep(before.subList(reached, change.startOriginal));
            replace(before.subList(change.startOriginal, change.endOriginal), after.subList(change.startRevised, change.endRevised));
            reached = change.endOriginal;
        }
        keep(before.subList(reached, before.size()));
    }

    private void keep(List<String> pieces) {
        if (!pieces.isEmpty()) {
            flushReplaced();
            pieces.forEach(kept::append);
        }
    }

    private void replace(List<String> gone, List<String> come) {
        flushKept();
        gone.forEach(deleted::append);
        come.forEach(added::append);
    }

    private void flush() {
        flushKept();
        flushReplaced();
    }

    private void flushKept() {
        emit(null, kept);
    }

    private void flushReplaced() {
        emit(Type.DELETED, deleted);
        emit(Type.ADDED, added);
    }

    private void emit(@Nullable Type type, StringBuilder text) {
        if (!text.isEmpty()) {
            changes.add(new WordChange(type, text.toString()));
            text.setLength(0);
        }
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }
}
