package io.rehearsal.api.embedded.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** An OpenSearch that is somebody else's, where the test wants it. */
public final class SearchOnPort implements AutoCloseable {

    private final EmbeddedNode node;

    private SearchOnPort(EmbeddedNode node) {
        this.node = node;
    }

    public static SearchOnPort start(Path directory, int port) {
        System.setProperty("opensearch.set.netty.runtime.available.processors", "false");
        return new SearchOnPort(new SearchData(directory, port).open());
    }

    @Override
    public void close() {
        try {
            node.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
