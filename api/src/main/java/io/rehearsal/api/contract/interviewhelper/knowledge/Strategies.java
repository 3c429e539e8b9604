package io.rehearsal.api.contract.interviewhelper.knowledge;

import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.events.knowledge.ChunkStrategy;
import org.springframework.http.HttpStatus;

/** The names of the ways to cut a document. */
final class Strategies {

    static final String DEFAULT = "semantic";

    private Strategies() {
    }

    /** @throws RequestFailed with 400 where there is no such strategy */
    static ChunkStrategy named(String name) {
        return ChunkStrategy.of(name)
                .orElseThrow(() -> new RequestFailed(HttpStatus.BAD_REQUEST, "不支持的分段策略，仅支持 semantic、parent_child、recursive"));
    }
}
