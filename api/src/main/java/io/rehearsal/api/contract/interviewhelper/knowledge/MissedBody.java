package io.rehearsal.api.contract.interviewhelper.knowledge;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.knowledge.events.RecallTestRun;
import io.rehearsal.events.knowledge.ChunkTrace;
import io.rehearsal.events.knowledge.ChunkTrace.Outcome;
import io.rehearsal.events.knowledge.SearchOptions.Legs;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An expected chunk that is not in the answer, and where it was lost.
 *
 * @param outcome {@code below_top_k}, {@code below_threshold}, {@code not_a_candidate} or {@code gone}
 * @param reason  the same in a sentence
 * @param rank    among all that was ranked, from 1; null where it was lost before
 */
record MissedBody(
        long chunkId,
        @Schema(allowableValues = {"below_top_k", "below_threshold", "not_a_candidate", "gone"}) String outcome,
        String reason,
        @Nullable Integer rank,
        @Nullable PlacingBody lexical,
        @Nullable PlacingBody vector,
        @Nullable PlacingBody fused,
        @Nullable PlacingBody rerank) implements SnakeCase {

    static MissedBody of(ChunkTrace trace, RecallTestRun run) {
        return new MissedBody(trace.chunkId(), trace.outcome().name().toLowerCase(Locale.ROOT), reason(trace, run), trace.rank(),
                PlacingBody.of(trace.lexical()), PlacingBody.of(trace.vector()), PlacingBody.of(trace.fused()), PlacingBody.of(trace.reranked()));
    }

    static boolean isMissed(ChunkTrace trace) {
        return trace.outcome() != Outcome.FOUND;
    }

    private static String reason(ChunkTrace trace, RecallTestRun run) {
        return switch (trace.outcome()) {
            case FOUND -> "已召回";
            case BELOW_TOP_K -> trace.rank() == null
                    ? "未进入前 %d 个结果".formatted(run.topK())
                    : "排在第 %d 位，未进入前 %d 个结果".formatted(trace.rank(), run.topK());
            case BELOW_THRESHOLD -> "相关度低于阈值";
            case NOT_A_CANDIDATE -> notACandidate(run.options().legs());
            case GONE -> "分段已不存在：文档已重新分段或已删除";
        };
    }

    private static String notACandidate(Legs legs) {
        return switch (legs) {
            case LEXICAL -> "关键词检索未将其列为候选";
            case VECTOR -> "向量检索未将其列为候选";
            case HYBRID -> "关键词检索和向量检索均未将其列为候选";
        };
    }
}
