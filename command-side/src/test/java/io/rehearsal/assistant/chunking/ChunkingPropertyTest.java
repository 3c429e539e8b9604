package io.rehearsal.assistant.chunking;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.chunking.StructuredText.Block;
import io.rehearsal.assistant.chunking.StructuredText.Kind;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the pieces of any document, for every chunker; each document is made up from a number that a failure shows. */
class ChunkingPropertyTest {

    private static final int DOCUMENTS = 150;
    private static final List<Chunker> CHUNKERS = List.of(new RecursiveChunker(), new ParentChildChunker(), new SemanticChunker(FakeMeanings::embed));

    record Case(Chunker chunker, int seed) {

        @Override
        public String toString() {
            return chunker.engine().model() + ", document " + seed;
        }
    }

    static Stream<Case> cases() {
        return CHUNKERS.stream().flatMap(chunker -> IntStream.range(0, DOCUMENTS).mapToObj(seed -> new Case(chunker, seed)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void no_character_is_lost_between_the_pieces(Case given) {
        StructuredText document = RandomDocuments.of(given.seed());

        BitSet covered = new BitSet();
        given.chunker().cut(document).forEach(piece -> covered.set(piece.start(), piece.end()));

        for (int i = 0; i < document.text().length(); i++) {
            assertThat(covered.get(i) || Character.isWhitespace(document.text().charAt(i))).as("character %d", i).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void no_character_is_lost_between_the_children(Case given) {
        StructuredText document = RandomDocuments.of(given.seed());
        List<Piece> pieces = given.chunker().cut(document);

        for (int p = 0; p < pieces.size(); p++) {
            int parent = p;
            List<Piece> children = pieces.stream().filter(piece -> piece.parent() != null && piece.parent() == parent).toList();
            BitSet covered = new BitSet();
            children.forEach(child -> covered.set(child.start(), child.end()));
            for (int i = pieces.get(p).start(); i < pieces.get(p).end() && !children.isEmpty(); i++) {
                assertThat(covered.get(i) || Character.isWhitespace(document.text().charAt(i))).as("character %d", i).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pieces_are_in_the_order_of_the_text_and_no_two_are_the_same(Case given) {
        List<Piece> pieces = given.chunker().cut(RandomDocuments.of(given.seed()));

        for (boolean children : new boolean[] {false, true}) {
            List<Piece> level = pieces.stream().filter(piece -> piece.parent() != null == children).toList();
            for (int i = 1; i < level.size(); i++) {
                assertThat(level.get(i).start()).isGreaterThan(level.get(i - 1).start());
                assertThat(level.get(i).end()).isGreaterThan(level.get(i - 1).end());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_parent_stands_before_its_children_and_holds_them(Case given) {
        List<Piece> pieces = given.chunker().cut(RandomDocuments.of(given.seed()));

        for (int i = 0; i < pieces.size(); i++) {
            Integer parent = pieces.get(i).parent();
            if (parent != null) {
                assertThat(parent).isLessThan(i);
                assertThat(pieces.get(parent).parent()).isNull();
                assertThat(pieces.get(i).start()).isGreaterThanOrEqualTo(pieces.get(parent).start());
                assertThat(pieces.get(i).end()).isLessThanOrEqualTo(pieces.get(parent).end());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_piece_says_its_own_part_and_before_it_the_header_of_a_table_that_was_cut(Case given) {
        StructuredText document = RandomDocuments.of(given.seed());

        for (Piece piece : given.chunker().cut(document)) {
            String own = document.text().substring(piece.start(), piece.end());
            assertThat(piece.text()).endsWith(own);
            Block first = document.blocks().stream().filter(block -> block.start() <= firstCharacter(document, piece) && block.end() > firstCharacter(document, piece)).findFirst().orElseThrow();
            boolean later = first.kind() == Kind.TABLE && firstCharacter(document, piece) >= Tables.headerEnd(document.text(), first);
            assertThat(piece.text().length() > own.length()).isEqualTo(later);
            if (later) {
                assertThat(piece.text()).startsWith(document.text().substring(first.start(), first.start() + 6));
            }
        }
    }

    private static int firstCharacter(StructuredText document, Piece piece) {
        int at = piece.start();
        while (Character.isWhitespace(document.text().charAt(at))) {
            at++;
        }
        return at;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void no_piece_begins_or_ends_within_a_character(Case given) {
        for (Piece piece : given.chunker().cut(RandomDocuments.of(given.seed()))) {
            assertThat(Character.isLowSurrogate(piece.text().charAt(0))).isFalse();
            assertThat(Character.isHighSurrogate(piece.text().charAt(piece.text().length() - 1))).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void no_piece_is_much_larger_than_wanted(Case given) {
        StructuredText document = RandomDocuments.of(given.seed());

        for (Piece piece : given.chunker().cut(document)) {
            // Code may be half as large again, and stand after a heading or a little text.
            assertThat(new Width(piece.text()).between(0, piece.text().length())).isLessThanOrEqualTo(Sizes.PARENT.mostCode() + 2 * Sizes.PARENT.tiny());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_same_document_gives_the_same_pieces(Case given) {
        assertThat(given.chunker().cut(RandomDocuments.of(given.seed()))).isEqualTo(given.chunker().cut(RandomDocuments.of(given.seed())));
    }
}
