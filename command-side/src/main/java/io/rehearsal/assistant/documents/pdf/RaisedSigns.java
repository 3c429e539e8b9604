package io.rehearsal.assistant.documents.pdf;

import io.rehearsal.assistant.documents.Superscript;
import io.rehearsal.work.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts small signs that are drawn raised behind a word, such as those of 1st, O(n²) and Tide™, into that word; alone they would make a line of their own. */
final class RaisedSigns {

    private static final int LONGEST = 4;
    /** In font sizes of the word: how far a sign is raised, how far it may stand off, and how much smaller it is. */
    private static final float LEAST_RAISED = 0.15f;
    private static final float MOST_RAISED = 0.65f;
    private static final float MOST_APART = 0.2f;
    private static final float SMALLER = 0.87f;
    /** In words drawn before or after. */
    private static final int NEAR = 40;

    private RaisedSigns() {
    }

    static List<Word> joined(List<Word> words) {
        var joined = new ArrayList<@Nullable Word>(words);
        for (int i = 0; i < words.size(); i++) {
            var sign = words.get(i);
            int host = sign.length() <= LONGEST ? host(joined, i) : -1;
            if (host >= 0 && joined.get(host) instanceof Word word) {
                joined.set(host, word.with(sign, Superscript.of(sign.text())));
                joined.set(i, null);
            }
        }
        return joined.stream().filter(Objects::nonNull).toList();
    }

    private static int host(List<@Nullable Word> words, int i) {
        Deadline.checkCurrent();
        var sign = words.get(i);
        for (int distance = 1; sign != null && distance <= NEAR; distance++) {
            for (int at : new int[] {i - distance, i + distance}) {
                var word = at < 0 || at >= words.size() ? null : words.get(at);
                if (word != null && isRaisedBehind(word, sign)) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static boolean isRaisedBehind(Word word, Word sign) {
        float raised = (word.baseline() - sign.baseline()) / word.size();
        float apart = (sign.left() - word.right()) / word.size();
        return raised >= LEAST_RAISED && raised <= MOST_RAISED && Math.abs(apart) <= MOST_APART && sign.size() <= SMALLER * word.size();
    }
}
