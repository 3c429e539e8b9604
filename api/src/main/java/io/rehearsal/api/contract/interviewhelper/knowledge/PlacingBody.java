package io.rehearsal.api.contract.interviewhelper.knowledge;

import io.rehearsal.events.knowledge.Placing;
import org.jspecify.annotations.Nullable;

/** What a part of the search made of a chunk: its own score, and the rank from 1. */
record PlacingBody(double score, int rank) {

    static @Nullable PlacingBody of(@Nullable Placing placing) {
        return placing == null ? null : new PlacingBody(placing.score(), placing.rank());
    }
}
