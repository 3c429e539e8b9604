package io.rehearsal.command.interview;

import io.rehearsal.assistant.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language that somebody answers in. A name, a number or an "OK" tells none. */
final class SpokenLanguage {

    private static final int FEWEST_HAN = 8;
    /** Of English words, beside which no more Han than a name may stand. */
    private static final int FEWEST_WORDS = 8;
    private static final int MOST_HAN_IN_ENGLISH = 4;

    private SpokenLanguage() {
    }

    static Optional<Language> of(@Nullable String answer) {
        if (answer == null) {
            return Optional.empty();
        }
        var prose = answer.replaceAll("(?s)```.*?```", " ");
        long han = prose.codePoints().filter(Character::isIdeographic).count();
        long words = prose.split("[^A-Za-z'’]+").length;
        if (han >= FEWEST_HAN && Language.of(prose) == Language.ZH) {
            return Optional.of(Language.ZH);
        }
        boolean english = words >= FEWEST_WORDS && han <= MOST_HAN_IN_ENGLISH && prose.matches("(?is).*\\b(?:the|a|an|i|we|my|our|to|of|and|is|was|it|with|for)\\b.*");
        return english ? Optional.of(Language.EN) : Optional.empty();
    }
}
