package io.rehearsal.assistant.local.translation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rehearsal.assistant.local.retrieval.OtherNames;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What words are called in the other language: by {@code words.tsv}, made from CC-CEDICT, and before that by {@code terms.txt}, which
 * was written for this product. Some 30 MB once it is read, which takes less than a second.
 */
final class WordTable {

    private static final String FILE = "words.tsv";
    private static final int MOST_NAMES = 6;
    /** How much a word's being usual counts against the place of the name among its names; measured on the product's own questions. */
    private static final double USUAL = 0.035;
    private static final double SINGLE_CHARACTER = 1;

    private static final class Loaded {
        private static final WordTable TABLE = new WordTable();
    }

    private final Map<String, Entry> chinese = new HashMap<>(1 << 18);
    private final Map<String, String[]> english = new HashMap<>(1 << 18);

    /**
     * @param usual 10 ln(1 + how often it was counted)
     * @param names between bars, likeliest first
     */
    private record Entry(int usual, String names) {
    }

    private record Named(String word, double cost) {
    }

    private WordTable() {
        var named = new HashMap<String, List<Named>>(1 << 18);
        try (var lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(WordTable.class.getResourceAsStream(FILE), FILE), UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> read(line, named));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        named.forEach((name, words) -> english.put(name, words.stream().sorted(Comparator.comparingDouble(Named::cost))
                .map(Named::word).distinct().limit(MOST_NAMES).toArray(String[]::new)));
        OtherNames.groups().forEach(this::add);
    }

    /** Read when it is first wanted. */
    static WordTable shipped() {
        return Loaded.TABLE;
    }

    /** English names, likeliest first; empty where it is not known. @param word simplified */
    List<String> english(String word) {
        var entry = chinese.get(word);
        return entry == null ? List.of() : List.of(entry.names.split("\\|"));
    }

    /** Chinese names, likeliest first; empty where it is not known. @param words as {@link EnglishWords#key} gives them */
    List<String> chinese(String words) {
        return Arrays.asList(english.getOrDefault(words, new String[0]));
    }

    boolean knows(String word) {
        return chinese.containsKey(word);
    }

    /** 10 ln(1 + how often it was counted); 0 for a word that is not known. */
    int usual(String word) {
        var entry = chinese.get(word);
        return entry == null ? 0 : entry.usual;
    }

    private void read(String line, Map<String, List<Named>> named) {
        var fields = line.split("\t");
        var entry = new Entry(Integer.parseInt(fields[1]), fields[2]);
        chinese.put(fields[0], entry);
        var names = entry.names.split("\\|");
        for (int place = 0; place < names.length; place++) {
            double cost = place - USUAL * entry.usual + (fields[0].length() == 1 ? SINGLE_CHARACTER : 0);
            named.computeIfAbsent(EnglishWords.key(names[place]), _ -> new ArrayList<>()).add(new Named(fields[0], cost));
        }
    }

    /** Names of one thing, of which those in the one language are likeliest for those in the other. */
    private void add(List<String> group) {
        var here = group.stream().filter(EnglishWords::isChinese).toList();
        var there = group.stream().filter(name -> !EnglishWords.isChinese(name)).toList();
        if (here.isEmpty() || there.isEmpty()) {
            return;
        }
        for (var word : here) {
            chinese.put(word, new Entry(Math.max(usual(word), 50), String.join("|", first(there, english(word)))));
        }
        for (var name : there) {
            var key = EnglishWords.key(name);
            english.put(key, first(here, chinese(key)).toArray(String[]::new));
        }
    }

    private static List<String> first(List<String> likeliest, List<String> others) {
        return List.copyOf(new LinkedHashSet<>(Stream.concat(likeliest.stream(), others.stream()).limit(MOST_NAMES).toList()));
    }
}
