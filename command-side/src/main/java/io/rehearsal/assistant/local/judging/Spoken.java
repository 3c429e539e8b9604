package io.rehearsal.assistant.local.judging;

import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.local.grading.Said;
import io.rehearsal.assistant.local.grading.Word;
import io.rehearsal.assistant.local.grading.Words;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was said, without what says nothing: words to the grader, copies of what was asked, and sentences that give the points' or the
 * follow-ups' own words back with no more than praise for them.
 */
record Spoken(String text) {

    /** Up to this share of a sentence's words may be its own, and it still only gives words back. */
    private static final double OWN = 0.15;
    private static final Pattern PRAISE = Pattern.compile("重要|关键|同意|认同|赞同|注意|重视|考虑到|问得好|好问题|点子上|值得|都(?:说|讲|提|谈|覆盖)到|已(?:经)?(?:覆盖|说到|回答)|不清楚|不记得|想不起"
            + "|\\b(?:important|matters?|essential|crucial|relevant|agree|attention|consider(?:ed)?|good question|covers?|covered|addressed|keep in mind|think of|as you say"
            + "|right questions?|remember|don't know|do not know)\\b", Pattern.CASE_INSENSITIVE);

    static Spoken of(Question question, List<String> points, List<Exchange> exchanges, Language language) {
        var given = stems(language, Stream.concat(Stream.concat(Stream.of(question.text()), points.stream()), exchanges.stream().map(Exchange::asked)));
        boolean knowledge = question.category() == Category.TECHNICAL || question.category() == Category.PROBLEM_SOLVING;
        return new Spoken(Said.of(question.text(), exchanges, language).sentences().stream()
                .filter(sentence -> !onlyGivesBack(sentence, given, knowledge, language))
                .collect(Collectors.joining(language.say("", " "))));
    }

    /** The point itself, stated, is an answer to a question of knowledge; a name for a part of a story is none. */
    private static boolean onlyGivesBack(String sentence, Set<String> given, boolean knowledge, Language language) {
        var praise = PRAISE.matcher(sentence);
        boolean praises = praise.find();
        if (knowledge && !praises) {
            return false;
        }
        var words = words(language, praise.replaceAll(" "));
        long own = words.stream().filter(word -> !given.contains(word)).count();
        return own <= OWN * words.size();
    }

    private static Set<String> words(Language language, String text) {
        return Words.of(language, text).stream().filter(word -> !word.common()).map(Word::stem).collect(Collectors.toSet());
    }

    private static Set<String> stems(Language language, Stream<String> texts) {
        var stems = new HashSet<String>();
        texts.forEach(text -> Words.of(language, text).forEach(word -> stems.add(word.stem())));
        return stems;
    }
}
