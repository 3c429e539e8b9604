package io.rehearsal.api.embedded;

import io.rehearsal.api.embedded.opensearch.SearchServer;
import org.springframework.context.SmartLifecycle;

/** Lets the projections begin when search, which starts beside everything else, has started or failed to. */
final class SearchStart implements SmartLifecycle {

    private final SearchServer search;
    private volatile boolean running;

    SearchStart(SearchServer search) {
        this.search = search;
    }

    @Override
    public void start() {
        search.await();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
