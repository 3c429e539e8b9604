package io.rehearsal.api.embedded.opensearch;

import io.rehearsal.api.ports.FreePorts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An OpenSearch that answers HTTP on a loopback port, or is about to. */
public final class SearchServer implements AutoCloseable {

    private static final Logger CONSOLE = LoggerFactory.getLogger("rehearsal.console");
    private static final Logger LOG = LoggerFactory.getLogger(SearchServer.class);
    private static final int SECONDS_TO_STOP = 30;

    private final int port;
    private final CompletableFuture<EmbeddedNode> node;

    private SearchServer(int port, CompletableFuture<EmbeddedNode> node) {
        this.port = port;
        this.node = node;
    }

    /**
     * Begins to start the node, making its data directory at the first start. Data that it cannot read is set aside: the
     * events bring it back.
     *
     * @param dataDirectory the application's, of which this process holds the lock
     */
    public static SearchServer begin(Path dataDirectory) throws IOException {
        // Netty belongs to others in this process too.
        System.setProperty("opensearch.set.netty.runtime.available.processors", "false");
        int port = FreePorts.onLoopback();
        var data = new SearchData(dataDirectory.resolve("opensearch"), port);
        return new SearchServer(port, CompletableFuture.supplyAsync(data::open,
                start -> Thread.ofPlatform().name("opensearch-start").start(start)));
    }

    /** Where it answers as soon as it has started. */
    public String uri() {
        return "http://127.0.0.1:" + port;
    }

    /** Waits for the end of the start. Where it has failed, that is told, and everything but search works. */
    public boolean await() {
        try {
            node.join();
            return true;
        } catch (CompletionException e) {
            CONSOLE.error("OpenSearch does not start, so nothing can be searched: {}", String.valueOf(e.getCause()));
            LOG.error("OpenSearch does not start", e.getCause());
            return false;
        }
    }

    @Override
    public void close() {
        try {
            var started = node.join();
            started.close();
            started.awaitClose(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (CompletionException neverStarted) {
            LOG.debug("There is no OpenSearch to stop", neverStarted);
        } catch (IOException e) {
            LOG.warn("OpenSearch was not stopped properly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
