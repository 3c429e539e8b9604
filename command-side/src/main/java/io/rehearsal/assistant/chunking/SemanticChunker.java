package io.rehearsal.assistant.chunking;

import io.rehearsal.assistant.Language;
import io.rehearsal.events.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** By headings, and within a section where its sentences turn to something else. */
final class SemanticChunker implements Chunker {

    private static final Engine ENGINE = Engine.local("semantic-1");

    /** Gives each text a vector of length 1, as {@link io.rehearsal.assistant.embedding.Embeddings#embed}. */
    interface Embedder {
        List<float[]> embed(Language language, List<String> texts);
    }

    private final Embedder embedder;
    private final Sizes sizes;

    SemanticChunker(Embedder embedder) {
        this(embedder, Sizes.SEMANTIC);
    }

    SemanticChunker(Embedder embedder, Sizes sizes) {
        this.embedder = embedder;
        this.sizes = sizes;
    }

    @Override
    public Engine engine() {
        return ENGINE;
    }

    @Override
    public List<Piece> cut(StructuredText document) {
        Width width = new Width(document.text());
        Tables tables = new Tables(document, width, sizes.target() / 2);
        Units units = new Units(document.text(), width, sizes, tables);
        List<List<Unit>> stretches = new ArrayList<>();
        Sections.spans(document.blocks(), width, sizes, (from, to, headingPath) -> {
            stretches.add(units.of(document.blocks().subList(from, to)));
            return List.of();
        });
        MeaningCuts cuts = new MeaningCuts(width, sizes, tables, Turns.between(stretches, document.text(), embedder));
        // The second time the same stretches come in the same order, and all the distances are known.
        AtomicInteger stretch = new AtomicInteger();
        List<Span> spans = Sections.spans(document.blocks(), width, sizes, (from, to, headingPath) -> {
            int index = stretch.getAndIncrement();
            return cuts.spans(index, stretches.get(index), headingPath);
        });
        Pieces pieces = new Pieces(document.text(), tables);
        return spans.stream().map(span -> pieces.piece(span, null)).filter(Objects::nonNull).toList();
    }
}
