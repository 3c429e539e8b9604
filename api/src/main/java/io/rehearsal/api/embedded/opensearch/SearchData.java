package io.rehearsal.api.embedded.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.opensearch.http.BindHttpException;
import org.opensearch.node.NodeValidationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The directory that the indexes are kept in, set aside where it cannot be read: the events bring everything back.
 *
 * @param port where the node answers HTTP
 */
record SearchData(Path directory, int port) {

    private static final Logger CONSOLE = LoggerFactory.getLogger("rehearsal.console");
    private static final Logger LOG = LoggerFactory.getLogger(SearchData.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    /** Starts the node on it; returns when every index is open. */
    EmbeddedNode open() {
        boolean isNew = !Files.exists(directory);
        try {
            return openOrThrow();
        } catch (BindHttpException portTaken) {
            throw portTaken;
        } catch (RuntimeException unreadable) {
            if (isNew) {
                throw unreadable;
            }
            setAside(unreadable);
            return openOrThrow();
        }
    }

    private EmbeddedNode openOrThrow() {
        var node = new EmbeddedNode(NodeSettings.in(directory, port));
        try {
            node.start();
            new IndexRecovery(node.client()).await();
            return node;
        } catch (NodeValidationException e) {
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            close(node);
            throw e;
        }
    }

    private static void close(EmbeddedNode node) {
        try {
            node.close();
        } catch (IOException e) {
            LOG.warn("A node that did not start was not closed properly", e);
        }
    }

    private void setAside(RuntimeException reason) {
        Path aside = directory.resolveSibling(directory.getFileName() + ".unreadable-" + STAMP.format(LocalDateTime.now()));
        try {
            Files.move(directory, aside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CONSOLE.warn("The search indexes could not be opened. They are set aside in {} and are built anew from the events.", aside);
        LOG.warn("Unreadable search indexes", reason);
    }
}
