package io.rehearsal.assistant.local.report;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.report.ResourceCatalogue.Entry;
import io.rehearsal.events.interview.QuestionGrade.Criteria;
import io.rehearsal.events.interview.Report.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses what is worth reading for the weaknesses. Each weak question, the worst first, and then poor communication in the answers, get the closest
 * entry, and in a second round another one, until there are {@value #MOST}. Of equally close ones those in the language of the interview
 * come first, then those in any, then others, and of these those that are most about it; a second one is never in another language.
 */
final class ReadingList {

    static final int MOST = 5;

    private final List<Entry> entries;
    private final Topics topics;

    ReadingList(ResourceCatalogue catalogue, Topics topics) {
        this.entries = catalogue.entries().stream().map(entry -> entry.named(topics::key)).toList();
        this.topics = topics;
    }

    List<Resource> of(Held held, Language language) {
        var wanted = wanted(held);
        var chosen = new LinkedHashSet<Resource>();
        for (int round = 0; round < 2; round++) {
            for (var closest : wanted) {
                if (chosen.size() < MOST) {
                    best(closest, language, round == 0, chosen).ifPresent(chosen::add);
                }
            }
        }
        return List.copyOf(chosen);
    }

    /** What is to be read about, the most urgent first, each as sets of topics, the closest first. */
    private List<List<Set<String>>> wanted(Held held) {
        var wanted = Stream.concat(Mark.weak(held).stream(), Mark.middling(held).stream()).map(topics::of)
                .collect(Collectors.toCollection(ArrayList::new));
        if (held.only(Asked::answered).filter(answered -> answered.mean(Criteria::structure, Criteria::communication) < Mark.WEAK).isPresent()) {
            wanted.add(Math.min(wanted.size(), MOST - 1), List.of(Set.of(topics.key("Communication"))));
        }
        return wanted;
    }

    private Optional<Resource> best(List<Set<String>> closest, Language language, boolean anyLanguage, Set<Resource> chosen) {
        return closest.stream()
                .map(some -> entries.stream()
                        .filter(entry -> entry.topics().stream().anyMatch(some::contains))
                        .filter(entry -> anyLanguage || distance(entry, language) < 2)
                        .filter(entry -> !chosen.contains(entry.resource()))
                        .min(Comparator.comparingInt((Entry entry) -> distance(entry, language)).thenComparingInt(entry -> rank(entry, some))))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Entry::resource);
    }

    /** How much the entry is about one of the topics; 0 is most. */
    private static int rank(Entry entry, Set<String> some) {
        return (int) entry.topics().stream().takeWhile(topic -> !some.contains(topic)).count();
    }

    private static int distance(Entry entry, Language language) {
        return entry.language() == language ? 0 : entry.language() == null ? 1 : 2;
    }
}
