package io.rehearsal.assistant.local.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The usual English words: those that the vocabulary of the English sentence model has whole. */
public final class UsualWords {

    private static final String VOCABULARY = "/bge-small-en-v1.5-q-tokenizer.json";

    private static final class Loaded {
        private static final Set<String> WORDS = read();
    }

    private UsualWords() {
    }

    /** @param word in lower case */
    public static boolean contains(String word) {
        return Loaded.WORDS.contains(word);
    }

    private static Set<String> read() {
        try (var stream = UsualWords.class.getResourceAsStream(VOCABULARY)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + VOCABULARY);
            }
            var words = new ArrayList<String>();
            new ObjectMapper().readTree(stream).at("/model/vocab").fieldNames().forEachRemaining(words::add);
            return words.stream().filter(word -> word.length() > 1 && word.chars().allMatch(c -> c >= 'a' && c <= 'z')).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
