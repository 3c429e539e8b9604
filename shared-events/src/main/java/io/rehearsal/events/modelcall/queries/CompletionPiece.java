package io.rehearsal.events.modelcall.queries;

/** A piece of a completion: some text, and at the end what came of it. */
public sealed interface CompletionPiece {

    record Text(String text) implements CompletionPiece {
    }

    /** The last piece. */
    record End(Completion completion) implements CompletionPiece {
    }
}
