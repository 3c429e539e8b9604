package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * English lines that are one sentence together: a line that begins small goes on where the one before it broke off.
 *
 * @param numbers of the lines that are only a part of their sentence
 */
record Fragments(Set<Integer> numbers) {

    static Fragments of(List<Line> lines) {
        var numbers = new HashSet<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.language() == Language.EN && Character.isLowerCase(line.text().strip().codePointAt(0))) {
                numbers.add(line.number());
                if (i > 0 && list(lines.get(i - 1)).equals(list(line))) {
                    numbers.add(lines.get(i - 1).number());
                }
            }
        }
        return new Fragments(numbers);
    }

    boolean holds(Line line) {
        return numbers.contains(line.number());
    }

    private static String list(Line line) {
        int bracket = line.path().lastIndexOf('[');
        return bracket < 0 ? line.path() : line.path().substring(0, bracket);
    }
}
