package io.rehearsal.api.contract;

import org.jspecify.annotations.Nullable;

/** What a contract shows at {@code /} and {@code /health}. */
public interface SystemPages {

    Object root();

    /** @param trouble why nothing can be written, in English for operators; null where all is well */
    Object health(@Nullable String trouble);
}
