package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.local.reading.Vocabulary;
import java.util.List;
import java.util.regex.Pattern;

/** What the person was asked in earlier interviews, the latest first. */
final class Earlier {

    private static final int MOST = 200;
    /** How many questions back a question counts half. */
    private static final double HALF = 60;

    private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"]{6,})[”\"]");

    private final List<Asked> asked;

    private record Asked(String text, Vocabulary words) {
    }

    Earlier(List<String> questions) {
        asked = questions.stream().limit(MOST).map(text -> new Asked(text, Vocabulary.of(text))).toList();
    }

    /** 0 where nothing like it was asked; 1 where it was the last question, and less the longer ago it was. */
    double recency(Candidate candidate) {
        var quotes = QUOTED.matcher(candidate.text()).results().map(quote -> quote.group(1)).toList();
        for (int i = 0; i < asked.size(); i++) {
            if (isLike(candidate, quotes, asked.get(i))) {
                return HALF / (HALF + i);
            }
        }
        return 0;
    }

    /** What quotes is like what quotes the same, for the words around it are often the same. The strongest line may be asked about again, from another side. */
    private static boolean isLike(Candidate candidate, List<String> quotes, Asked before) {
        if (candidate.origin() == Origin.STRONGEST || quotes.isEmpty()) {
            return candidate.text().equals(before.text()) || quotes.isEmpty() && candidate.isWordedLike(before.words());
        }
        return quotes.stream().anyMatch(before.text()::contains);
    }
}
