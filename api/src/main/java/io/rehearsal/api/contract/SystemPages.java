package io.rehearsal.api.contract;

/** What a contract shows at {@code /} and {@code /health}. */
public interface SystemPages {

    Object root();

    /** @param healthy whether the store of the events answers */
    Object health(boolean healthy);
}
