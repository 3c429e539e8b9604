package io.rehearsal.assistant.skill;

import io.rehearsal.work.Deadline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the catalogue's forms in text as whole words; of several that begin at one place, the longest. */
final class MentionFinder {

    /** A form at its place. */
    record Found(SkillForm form, int start, int end) {
    }

    private static final class Node {
        final Map<Character, Node> next = new HashMap<>();
        @Nullable SkillForm form;
    }

    private final Node root = new Node();

    MentionFinder(List<SkillForm> forms) {
        for (var form : forms) {
            var node = root;
            for (char c : form.folded().toCharArray()) {
                node = node.next.computeIfAbsent(c, _ -> new Node());
            }
            node.form = form;
        }
    }

    List<Found> find(String text) {
        var found = new ArrayList<Found>();
        var addresses = new AddressSpans(text);
        int at = 0;
        while (at < text.length()) {
            int past = addresses.endOfSpanAt(at);
            if (past > at) {
                at = past;
                continue;
            }
            var match = startsWord(text, at) ? longestAt(text, at) : null;
            if (match == null) {
                at++;
            } else {
                found.add(match);
                at = match.end();
            }
        }
        return ListingContext.keep(text, found);
    }

    private @Nullable Found longestAt(String text, int start) {
        Deadline.checkCurrent();
        Found longest = null;
        var node = root;
        var gaps = new ArrayList<Integer>();
        int length = 0;
        for (int i = start; i < text.length(); i++) {
            char c = Folding.fold(text.charAt(i));
            if (Folding.isSeparator(c)) {
                if (!gaps.isEmpty() && gaps.getLast() == length) {
                    break;
                }
                gaps.add(length);
                continue;
            }
            node = node.next.get(c);
            if (node == null) {
                break;
            }
            length++;
            var form = node.form;
            if (form != null && form.breaks().containsAll(gaps) && endsWord(text, i + 1)) {
                longest = new Found(form, start, i + 1);
            }
        }
        return longest;
    }

    private static boolean startsWord(String text, int at) {
        char first = text.charAt(at);
        if (!Character.isLetterOrDigit(first) && first != '.') {
            return false;
        }
        if (at == 0 || Folding.isHan(first)) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (first == '.') {
            return !Folding.isWordCharacter(before);
        }
        boolean insideName = (before == '.' || before == '\'' || before == '’' || before == '_') && at > 1
                && Folding.isWordCharacter(text.charAt(at - 2)) && !Character.isDigit(text.charAt(at - 2));
        return !Folding.isWordCharacter(before) && before != '@' && before != '#' && !insideName;
    }

    private static boolean endsWord(String text, int end) {
        if (end >= text.length() || Folding.isHan(text.charAt(end - 1))) {
            return true;
        }
        char after = text.charAt(end);
        if (after == '.' || after == '_' || after == '\'' || after == '’') {
            return end + 1 >= text.length() || !Folding.isWordCharacter(text.charAt(end + 1));
        }
        if (Character.isDigit(after)) {
            return false;
        }
        boolean joined = after == '+' && end + 1 < text.length() && (Folding.isWordCharacter(text.charAt(end + 1)) || Folding.isHan(text.charAt(end + 1)));
        return joined || !Folding.isWordCharacter(after) && after != '+' && after != '#' && after != '@';
    }
}
