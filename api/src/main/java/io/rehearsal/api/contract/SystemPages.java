package io.rehearsal.api.contract;

/** What a contract shows at {@code /} and {@code /health}. */
public interface SystemPages {

    Contract contract();

    Object root();

    Object health();
}
