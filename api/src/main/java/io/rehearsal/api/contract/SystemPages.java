package io.rehearsal.api.contract;

/** What a contract shows at {@code /} and {@code /health}. */
public interface SystemPages {

    Object root();

    Object health();
}
