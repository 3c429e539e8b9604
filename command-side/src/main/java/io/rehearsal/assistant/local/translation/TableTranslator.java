package io.rehearsal.assistant.local.translation;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.QuestionTranslator;
import io.rehearsal.assistant.local.retrieval.QuestionWords;
import io.rehearsal.assistant.local.retrieval.Terms;
import io.rehearsal.events.knowledge.queries.TranslatedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Translates word by word, by a table. What is in the other language already, as names of technologies are, stays. */
@Component
public final class TableTranslator implements QuestionTranslator {

    /** What follows in a long question is not looked at. */
    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 24;
    private static final int FEW_WORDS = 3;
    private static final int LONGEST_NAME = 4;
    private static final int MOST_NAMES = 6;

    @Override
    public Translated translate(String question, Language into) {
        var plain = Terms.plain(question.length() > LONGEST ? question.substring(0, question.offsetByCodePoints(0, question.codePointCount(0, LONGEST))) : question);
        var words = (into == Language.EN ? english(plain) : chinese(plain)).stream().limit(MOST_WORDS).toList();
        return new Translated(words, words.isEmpty() ? question : text(plain, words, into));
    }

    /** A few Latin words stand in Chinese documents as they are: they stay beside what they are called in Chinese. */
    private static String text(String plain, List<TranslatedWord> words, Language into) {
        var names = words.stream().map(word -> word.names().getFirst()).collect(Collectors.joining(into.say("", " ")));
        boolean fewLatin = into == Language.ZH && !EnglishWords.isChinese(plain) && plain.split("\\s+").length <= FEW_WORDS;
        return fewLatin ? plain + " " + names : names;
    }

    private static List<TranslatedWord> english(String plain) {
        var table = WordTable.shipped();
        var words = new ArrayList<TranslatedWord>();
        for (var run : Terms.runs(plain)) {
            if (!EnglishWords.isChinese(run)) {
                words.add(new TranslatedWord(run, List.of(run)));
                continue;
            }
            ChineseWords.of(run, table).stream().filter(word -> !ChineseWords.isCommon(word)).map(word -> new TranslatedWord(word, table.english(word)))
                    .filter(word -> !word.names().isEmpty()).forEach(words::add);
        }
        return words;
    }

    private static List<TranslatedWord> chinese(String plain) {
        var words = new ArrayList<TranslatedWord>();
        var runs = Terms.runs(plain);
        for (int at = 0; at < runs.size();) {
            var word = longest(runs, at);
            at += word.word().split(" ").length;
            if (!word.names().isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The longest name that begins here and that the table knows; the word as it stands where there is none, without names where it only asks. */
    private static TranslatedWord longest(List<String> runs, int at) {
        var run = runs.get(at);
        var lower = run.toLowerCase(Locale.ROOT);
        for (int length = Math.min(LONGEST_NAME, runs.size() - at); length > 1; length--) {
            var words = runs.subList(at, at + length);
            boolean edges = QuestionWords.isCommon(lower) || QuestionWords.isCommon(words.getLast().toLowerCase(Locale.ROOT));
            var names = edges ? List.<String>of() : WordTable.shipped().chinese(EnglishWords.key(String.join(" ", words)));
            if (!names.isEmpty()) {
                return new TranslatedWord(String.join(" ", words), names);
            }
        }
        if (EnglishWords.isChinese(run)) {
            return new TranslatedWord(run, List.of(run));
        }
        return new TranslatedWord(run, QuestionWords.isCommon(lower) ? List.of() : names(run, lower));
    }

    private static List<String> names(String run, String lower) {
        var names = EnglishWords.forms(lower).stream().flatMap(form -> WordTable.shipped().chinese(form).stream()).distinct().limit(MOST_NAMES).toList();
        return names.isEmpty() ? List.of(run) : names;
    }
}
