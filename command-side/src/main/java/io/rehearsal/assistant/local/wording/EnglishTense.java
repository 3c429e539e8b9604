package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.EnglishVerbs;
import io.rehearsal.assistant.local.reading.EnglishVerbs.Verb;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Line.Time;
import io.rehearsal.assistant.local.reading.Reading;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form that the opening verb of a statement takes: the present in an entry that goes on, unless other lines of it are in the past. */
final class EnglishTense {

    private static final Pattern PAST = Pattern.compile("^(?:I\\s+)?(?:was|were|had|worked|helped|assisted|participated|took|contributed)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern FIRST_WORD = Pattern.compile("^(?:I\\s+)?(?:[A-Za-z]+ly\\s+)?([A-Za-z-]+)\\b");

    private final Set<String> toldInThePast;

    EnglishTense(Reading reading) {
        this.toldInThePast = reading.work().stream().filter(EnglishTense::isPast).map(EnglishTense::entry).collect(Collectors.toUnmodifiableSet());
    }

    String of(Verb verb, Line line) {
        return line.time() == Time.GOING_ON && !toldInThePast.contains(entry(line)) ? verb.base() : verb.past();
    }

    private static boolean isPast(Line line) {
        var first = FIRST_WORD.matcher(line.text());
        return PAST.matcher(line.text()).matches() || first.find() && EnglishVerbs.of(first.group(1))
                .filter(verb -> verb.past().equalsIgnoreCase(first.group(1)) && !verb.base().equals(verb.past())).isPresent();
    }

    private static String entry(Line line) {
        return line.path().substring(0, line.path().indexOf('.'));
    }
}
