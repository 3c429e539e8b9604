package io.rehearsal.assistant.local.retrieval;

import io.rehearsal.events.knowledge.queries.TranslatedWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of a question's words in the other language, by the first term of each.
 *
 * @param byFirst each with its terms in order
 */
record Names(Map<String, List<Name>> byFirst) {

    static final Names NONE = new Names(Map.of());

    /** @param word the question's */
    record Name(List<String> terms, String word) {
    }

    static Names of(List<TranslatedWord> translation) {
        var byFirst = new HashMap<String, List<Name>>();
        for (var word : translation) {
            add(byFirst, word.word(), word.word());
            word.names().forEach(name -> add(byFirst, name, word.word()));
        }
        return new Names(byFirst);
    }

    private static void add(Map<String, List<Name>> byFirst, String name, String word) {
        var terms = Terms.of(name);
        if (!terms.isEmpty()) {
            byFirst.computeIfAbsent(terms.getFirst(), _ -> new ArrayList<>()).add(new Name(terms, word));
        }
    }

    /** The question's words whose names begin here. */
    List<String> at(List<String> terms, int place) {
        var beginning = byFirst.get(terms.get(place));
        return beginning == null ? List.of() : beginning.stream().filter(name -> stands(name.terms, terms, place)).map(Name::word).distinct().toList();
    }

    private static boolean stands(List<String> name, List<String> terms, int place) {
        int end = place + name.size();
        return end <= terms.size() && terms.subList(place, end).equals(name);
    }
}
