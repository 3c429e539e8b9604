package io.rehearsal.assistant.chunking;

import static io.rehearsal.assistant.chunking.reading.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.chunking.StructuredText.Block;
import io.rehearsal.assistant.chunking.StructuredText.Kind;
import io.rehearsal.assistant.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChunkersTest {

    /** 25 characters, a sentence. */
    private static final String SENTENCE = "线程池在队列满了以后才会创建超出核心数的线程来处理。";

    private static List<Piece> recursive(String markdown) {
        return new RecursiveChunker().cut(read("a.md", markdown));
    }

    private static List<String> texts(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).toList();
    }

    @Nested
    class Recursive {

        @Test
        void a_short_document_is_one_piece() {
            assertThat(texts(recursive("# A\n\ntext\n\n## B\n\nmore\n"))).containsExactly("# A\n\ntext\n\n## B\n\nmore");
        }

        @Test
        void a_heading_belongs_to_what_follows_it_and_the_piece_knows_its_path() {
            var pieces = recursive("# 并发\n\n## 线程池\n\n" + SENTENCE.repeat(15) + "\n\n## 锁\n\n" + SENTENCE.repeat(15) + "\n");

            assertThat(texts(pieces)).satisfiesExactly(first -> assertThat(first).startsWith("# 并发\n\n## 线程池\n\n线程池"), second -> assertThat(second).startsWith("## 锁\n\n线程池"));
            assertThat(pieces).extracting(Piece::headingPath).containsExactly(List.of("并发", "线程池"), List.of("并发", "锁"));
        }

        @Test
        void a_long_paragraph_is_cut_between_sentences_and_repeats_the_last_of_them() {
            var pieces = recursive("# A\n\n" + IntStream.range(0, 60).mapToObj(i -> "第" + i + "句，" + SENTENCE).collect(Collectors.joining()));

            assertThat(pieces).hasSizeGreaterThan(2).allSatisfy(piece -> assertThat(piece.text()).endsWith("。"));
            for (int i = 1; i < pieces.size(); i++) {
                int repeated = pieces.get(i - 1).end() - pieces.get(i).start();
                assertThat(repeated).isBetween(25, 75);
                assertThat(pieces.get(i).text()).startsWith("第");
            }
        }

        @Test
        void nothing_is_repeated_from_another_section() {
            var pieces = recursive(Stream.of("一", "二", "三").map(name -> "# " + name + "\n\n" + SENTENCE.repeat(18)).collect(Collectors.joining("\n\n")));

            assertThat(pieces).hasSize(3);
            assertThat(pieces.get(1).start()).isGreaterThanOrEqualTo(pieces.get(0).end());
        }

        @Test
        void an_english_sentence_is_not_cut_at_an_abbreviation_or_a_number() {
            String sentence = "A bounded queue, e.g. one of 3.5 million entries as Dr. Lee made it with Node.js, refuses work. ";

            assertThat(recursive(sentence.repeat(60))).hasSizeGreaterThan(3).allSatisfy(piece -> {
                assertThat(piece.text()).startsWith("A bounded queue").endsWith("refuses work.");
            });
        }

        @Test
        void code_stays_whole_with_the_words_that_introduce_it() {
            String code = "```java\n" + "executor.submit(task);\n".repeat(40) + "```";
            var pieces = recursive("# A\n\n" + SENTENCE.repeat(16) + "\n\n下面是一个例子：\n\n" + code + "\n\n" + SENTENCE.repeat(16));

            assertThat(texts(pieces)).anySatisfy(text -> assertThat(text).contains("下面是一个例子：\n\n" + code));
        }

        @Test
        void code_that_is_too_long_is_cut_between_lines() {
            var pieces = recursive("```java\n" + "executor.submit(task);\n".repeat(400) + "```");

            assertThat(pieces).hasSizeGreaterThan(5).allSatisfy(piece -> assertThat(piece.text().lines()).allMatch(line -> line.startsWith("```") || line.endsWith(";")));
        }

        @Test
        void a_table_that_is_cut_repeats_its_header() {
            var pieces = recursive("| 方法 | 说明 |\n| --- | --- |\n" + "| offer | 队列满时返回 false 而不抛出异常 |\n".repeat(60));

            assertThat(pieces).hasSizeGreaterThan(2).allSatisfy(piece -> assertThat(piece.text()).startsWith("| 方法 | 说明 |\n| --- | --- |\n| offer"));
        }

        @Test
        void a_list_is_cut_between_its_items() {
            var pieces = recursive(IntStream.range(0, 60).mapToObj(i -> "- " + SENTENCE + "\n").collect(Collectors.joining()));

            assertThat(pieces).hasSizeGreaterThan(2).allSatisfy(piece -> assertThat(piece.text()).startsWith("- ").endsWith("。"));
        }

        @Test
        void a_sentence_without_end_is_cut_between_words() {
            var pieces = recursive("asynchronous ".repeat(1_000));

            assertThat(pieces).hasSizeGreaterThan(5).allSatisfy(piece -> assertThat(piece.text()).matches("(asynchronous ?)+"));
        }

        @Test
        void tiny_sections_are_put_together_under_the_heading_that_they_share() {
            var pieces = recursive("# 术语\n\n" + IntStream.range(0, 60).mapToObj(i -> "## 词" + i + "\n\n" + SENTENCE + "\n\n").collect(Collectors.joining()));

            assertThat(pieces).hasSizeBetween(3, 6).allSatisfy(piece -> assertThat(piece.headingPath()).containsExactly("术语"));
        }
    }

    @Nested
    class ParentChild {

        private final List<Piece> pieces = new ParentChildChunker().cut(read("a.md", IntStream.range(0, 4).mapToObj(i -> "# 章" + i + "\n\n" + (SENTENCE.repeat(8) + "\n\n").repeat(4)).collect(Collectors.joining())));

        @Test
        void parents_are_sections_and_their_children_follow_them() {
            assertThat(pieces.stream().filter(piece -> piece.parent() == null)).hasSize(4).allSatisfy(parent -> assertThat(parent.text()).startsWith("# 章"));
            assertThat(pieces.get(1).parent()).isZero();
        }

        @Test
        void children_are_small_and_know_their_headings() {
            assertThat(pieces.stream().filter(piece -> piece.parent() != null)).hasSizeBetween(16, 20).allSatisfy(child -> {
                assertThat(child.text().length()).isLessThan(300);
                assertThat(child.headingPath()).hasSize(1);
            });
        }

        @Test
        void a_short_document_is_a_parent_with_one_child() {
            assertThat(new ParentChildChunker().cut(read("a.txt", "Short."))).extracting(Piece::parent).containsExactly(null, 0);
        }
    }

    @Nested
    class Semantic {

        @Test
        void a_section_is_cut_where_its_sentences_turn_to_something_else() {
            String cooking = "把土豆切成小块放进锅里加水煮到变软为止。".repeat(20);
            var pieces = new SemanticChunker(ChunkersTest::byTopic).cut(read("a.md", "# A\n\n" + SENTENCE.repeat(12) + cooking + SENTENCE.repeat(12)));

            assertThat(pieces).hasSize(3);
            assertThat(pieces.get(0).text()).doesNotContain("土豆");
            assertThat(pieces.get(1).text()).doesNotContain("线程");
            assertThat(pieces.get(2).text()).doesNotContain("土豆");
        }

        @Test
        void headings_cut_where_the_meaning_does_not_turn() {
            var pieces = new SemanticChunker(ChunkersTest::byTopic).cut(read("a.md", "# A\n\n" + SENTENCE.repeat(10) + "\n\n# B\n\n" + SENTENCE.repeat(10)));

            assertThat(pieces).extracting(Piece::headingPath).containsExactly(List.of("A"), List.of("B"));
        }

        @Test
        void no_more_vectors_are_made_for_a_long_document_than_bounded() {
            List<Integer> batches = new ArrayList<>();
            new SemanticChunker((language, texts) -> {
                batches.add(texts.size());
                return byTopic(language, texts);
            }).cut(text(Kind.PARAGRAPH, SENTENCE.repeat(50_000)));

            assertThat(batches).allMatch(size -> size <= 64);
            assertThat(batches.stream().mapToInt(size -> size).sum()).isLessThanOrEqualTo(4_000);
        }
    }

    private static List<float[]> byTopic(Language language, List<String> texts) {
        return texts.stream().map(text -> text.contains("土豆") ? new float[] {0, 1, 0, 0} : new float[] {1, 0, 0, 0}).toList();
    }

    static Stream<Chunker> all() {
        return Stream.of(new RecursiveChunker(), new ParentChildChunker(), new SemanticChunker(FakeMeanings::embed));
    }

    private static StructuredText text(Kind kind, String text) {
        return new StructuredText("txt", text, List.of(new Block(kind, 0, text.length(), 0, List.of())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_line_of_five_mebibytes_without_any_separator_is_cut_to_size(Chunker chunker) {
        for (Kind kind : Kind.values()) {
            for (String part : List.of("x", "字", "|", ",", "- ", "🙂", "!")) {
                int length = kind == Kind.PARAGRAPH ? 5 << 20 : 1 << 18;
                var pieces = chunker.cut(text(kind, part.repeat(length / part.length())));

                assertThat(pieces).hasSizeLessThan(60_000);
                assertThat(pieces.stream().mapToInt(piece -> piece.text().length()).max().orElse(0)).isLessThan(10_000);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void five_mebibytes_of_white_space_are_passed_over(Chunker chunker) {
        assertThat(chunker.cut(text(Kind.PARAGRAPH, "Begin." + " ".repeat(5 << 20) + "End.\n" + " \n".repeat(1 << 20) + SENTENCE.repeat(100)))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_hundred_thousand_tiny_paragraphs_are_no_hundred_thousand_pieces(Chunker chunker) {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, 100_000).forEach(i -> blocks.add(new Block(i % 3 == 0 ? Kind.HEADING : Kind.PARAGRAPH, 2 * i, 2 * i + 1, 1 + i % 5, List.of("a"))));

        assertThat(chunker.cut(new StructuredText("md", "字\n".repeat(100_000), blocks))).hasSizeLessThan(1_500);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_table_of_enormous_rows_repeats_no_enormous_header(Chunker chunker) {
        String row = "| " + "cell | ".repeat(20_000) + "\n";
        var pieces = chunker.cut(text(Kind.TABLE, row + "| --- |\n" + row.repeat(10)));

        assertThat(pieces.stream().mapToInt(piece -> piece.text().length()).max().orElse(0)).isLessThan(10_000);
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothing_gives_no_pieces(Chunker chunker) {
        assertThat(chunker.cut(new StructuredText("txt", " \n", List.of()))).isEmpty();
    }
}
