package io.rehearsal.query.search;

import static io.rehearsal.query.knowledge.KnowledgeEvents.changed;
import static io.rehearsal.query.knowledge.KnowledgeEvents.chunked;
import static io.rehearsal.query.knowledge.KnowledgeEvents.deleted;
import static io.rehearsal.query.knowledge.KnowledgeEvents.embedded;
import static io.rehearsal.query.knowledge.KnowledgeEvents.failed;
import static io.rehearsal.query.knowledge.KnowledgeEvents.first;
import static io.rehearsal.query.knowledge.KnowledgeEvents.last;
import static io.rehearsal.query.knowledge.KnowledgeEvents.processed;
import static io.rehearsal.query.knowledge.KnowledgeEvents.uploaded;
import static io.rehearsal.query.knowledge.KnowledgeEvents.whole;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.Engine;
import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.knowledge.events.DocumentCategorized;
import io.rehearsal.events.knowledge.events.DocumentChunked;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import io.rehearsal.query.Samples;
import io.rehearsal.query.projection.Child;
import io.rehearsal.query.projection.Children;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchProjectionTest {

    private final SearchProjection projection = new SearchProjection();

    private static final Children NOTHING = new Children() {

        @Override
        public <C extends Child> Optional<C> find(Class<C> type, Object id) {
            return Optional.empty();
        }
    };

    private @Nullable SearchableDocument fold(DocumentEvent... events) {
        SearchableDocument view = null;
        for (var event : events) {
            assertThat(projection.concerns(event.getClass())).isTrue();
            view = evolve(view, event);
        }
        return view;
    }

    private @Nullable SearchableDocument evolve(@Nullable SearchableDocument view, DocumentEvent event) {
        return projection.evolve(view, event, NOTHING).root();
    }

    @Test
    void chunks_are_searched_once_they_have_been_processed() {
        var cut = fold(uploaded(7, 17), chunked(7, 17, 1, ChunkStrategy.RECURSIVE, whole(70)));
        assertThat(cut.chunks()).isEmpty();

        var searched = evolve(cut, processed(7, 17, 1));
        assertThat(searched.chunks()).containsExactly(whole(70));
        assertThat(searched.pending()).isNull();
        assertThat(projection.owner(searched)).isEqualTo(17);
    }

    @Test
    void what_was_cut_before_is_searched_until_the_new_chunks_are_processed() {
        var again = fold(uploaded(7, 17), chunked(7, 17, 1, ChunkStrategy.RECURSIVE, whole(70)), processed(7, 17, 1),
                changed(7, 17, 2, ChunkStrategy.PARENT_CHILD),
                chunked(7, 17, 2, ChunkStrategy.PARENT_CHILD, whole(71), first(72, 71), last(73, 71)));
        assertThat(again.chunks()).containsExactly(whole(70));

        assertThat(evolve(again, processed(7, 17, 2)).chunks()).containsExactly(whole(71), first(72, 71), last(73, 71));
        assertThat(evolve(again, failed(7, 17, 2)).chunks()).containsExactly(whole(70));
        assertThat(evolve(again, failed(7, 17, 2)).pending()).isNull();
    }

    @Test
    void a_chunking_that_was_given_up_for_another_is_not_searched() {
        var view = fold(uploaded(7, 17), chunked(7, 17, 1, ChunkStrategy.RECURSIVE, whole(70)),
                changed(7, 17, 2, ChunkStrategy.SEMANTIC), processed(7, 17, 1));

        assertThat(view.chunks()).isEmpty();
        assertThat(view.pending()).isNull();
    }

    @Test
    void a_category_stays_with_the_document() {
        var view = fold(uploaded(7, 17), new DocumentCategorized(7, 17, "Java", Samples.NOON),
                chunked(7, 17, 1, ChunkStrategy.RECURSIVE, whole(70)), processed(7, 17, 1));

        assertThat(view.category()).isEqualTo("Java");
    }

    @Test
    void nothing_is_left_of_a_deleted_document_or_of_an_erased_persons() {
        assertThat(fold(uploaded(7, 17), chunked(7, 17, 1, ChunkStrategy.RECURSIVE, whole(70)), processed(7, 17, 1), deleted(7, 17))).isNull();
        assertThat(fold(
                new DocumentUploaded(7, 17, null, "md", 1, "ab", null, ChunkStrategy.RECURSIVE, Samples.NOON),
                new DocumentChunked(7, 17, 1, ChunkStrategy.RECURSIVE, Engine.local("1"), 1, null, Samples.NOON),
                processed(7, 17, 1))).isNull();
    }

    @Test
    void progress_does_not_concern_what_is_searched() {
        assertThat(projection.concerns(embedded(7, 17, 1, 1, 2).getClass())).isFalse();
    }
}
