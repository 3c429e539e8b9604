package io.rehearsal.api.quality;

import io.rehearsal.api.quality.RetrievalSet.Passage;
import io.rehearsal.api.quality.RetrievalSet.Question;
import io.rehearsal.events.knowledge.queries.SearchAnswer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of a set whole. A chunk stands for a section where it holds at least half of the section, or the section at least half of
 * the chunk, measured by the pieces of {@link #PIECE} characters that both have.
 */
final class Pages {

    private static final int PIECE = 12;

    private final Map<String, List<Section>> sections = new LinkedHashMap<>();
    private final List<Library.File> documents = new ArrayList<>();

    private record Section(String id, Set<String> pieces) {
    }

    /** Every n-th page, so that there are at most so many. */
    static Pages of(RetrievalSet set, int most) {
        var pages = new Pages();
        var all = List.copyOf(set.pages().entrySet());
        var step = Math.ceilDiv(Math.max(1, all.size()), most);
        for (int i = 0; i < all.size(); i += step) {
            pages.add(all.get(i).getKey(), all.get(i).getValue());
        }
        return pages;
    }

    /** The set's questions whose every answer stands on these pages. */
    List<Question> questions(RetrievalSet set) {
        var ids = sections.values().stream().flatMap(List::stream).map(Section::id).collect(Collectors.toSet());
        return set.questions().stream().filter(question -> ids.containsAll(question.passageIds())).toList();
    }

    private void add(String page, List<Passage> passages) {
        var title = passages.getFirst().title();
        documents.add(new Library.File(page, title.replace('/', ' ') + ".md", passages.stream().map(Passage::text).collect(Collectors.joining("\n\n"))));
        sections.put(page, passages.stream().map(passage -> new Section(passage.id(), pieces(passage.text()))).toList());
    }

    boolean isEmpty() {
        return documents.isEmpty();
    }

    List<Library.File> documents() {
        return documents;
    }

    /** The sections that what was found stands for, in the order of the page. */
    Stream<String> sections(String page, SearchAnswer.Passage found) {
        var pieces = pieces(found.chunk().text());
        return sections.get(page).stream().filter(section -> standFor(pieces, section.pieces)).map(Section::id);
    }

    private static boolean standFor(Set<String> chunk, Set<String> section) {
        var common = chunk.stream().filter(section::contains).count();
        return common > 0 && (2 * common >= chunk.size() || 2 * common >= section.size());
    }

    private static Set<String> pieces(String text) {
        var letters = text.codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        var pieces = new HashSet<String>();
        for (int i = 0; i + PIECE <= letters.length(); i++) {
            pieces.add(letters.substring(i, i + PIECE));
        }
        if (pieces.isEmpty()) {
            pieces.add(letters.toString());
        }
        return pieces;
    }
}
