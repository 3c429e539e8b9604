package io.rehearsal.api.embedded.mongodb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that the documents are kept in, set aside where it cannot be read: the events bring everything back. */
final class DocumentStore {

    private static final Logger CONSOLE = LoggerFactory.getLogger("rehearsal.console");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");
    private static final String FILE = "documents.mv";
    /** Stands there while the store is open; found at a start, the last run has died. */
    private static final String IN_USE = "in-use";

    /** How documents and keys are written: raised whenever one of the types in {@link TypedMaps} changes. */
    private static final int FORM = 2;

    private DocumentStore() {
    }

    /** Opens the store in the directory, making both where they are absent. */
    static ConsistentBackend open(Path directory) throws IOException {
        try {
            return openOrThrow(directory);
        } catch (RuntimeException unreadable) {
            Path aside = directory.resolveSibling(directory.getFileName() + ".unreadable-" + STAMP.format(LocalDateTime.now()));
            Files.move(directory, aside);
            CONSOLE.warn("The read models could not be opened. They are set aside in {} and are built anew from the events.", aside);
            LoggerFactory.getLogger(DocumentStore.class).warn("Unreadable document store", unreadable);
            return openOrThrow(directory);
        }
    }

    private static ConsistentBackend openOrThrow(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path inUse = directory.resolve(IN_USE);
        boolean diedLastTime = Files.exists(inUse);
        // Commits are ours to time: MVStore's own thread takes the roots of the maps one by one between two writes,
        // and would keep a token without the documents written before it.
        MVStore store = new MVStore.Builder().fileName(directory.resolve(FILE).toString()).autoCommitDisabled().open();
        try {
            requireForm(store);
            if (diedLastTime) {
                readWhole(store);
            } else {
                Files.createFile(inUse);
            }
            return new ConsistentBackend(store, inUse);
        } catch (RuntimeException | IOException e) {
            store.closeImmediately();
            throw e;
        }
    }

    private static void requireForm(MVStore store) {
        if (store.getMapNames().isEmpty()) {
            store.setStoreVersion(FORM);
        } else if (store.getStoreVersion() != FORM) {
            throw new IllegalStateException("the store is of form " + store.getStoreVersion() + ", not " + FORM);
        }
    }

    /** A page that was not written whole is only noticed when it is read. */
    private static void readWhole(MVStore store) {
        for (String name : store.getMapNames()) {
            TypedMaps.open(store, name).forEach((key, value) -> { });
        }
    }
}
