package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps on disk what the store held between two commands, never the half of one. What a crash takes is therefore the end
 * of the sequence of commands: a token that is found again is found with every document written before it.
 */
final class ConsistentBackend extends H2Backend {

    private static final Logger LOG = LoggerFactory.getLogger(ConsistentBackend.class);
    private static final int MILLISECONDS_BETWEEN_COMMITS = 500;
    private static final int COMMAND_NOT_SUPPORTED = 115;
    private static final int UNSAVED_BYTES = 16 * 1024 * 1024;

    private final MVStore store;
    private final Path inUse;
    private final ReadWriteLock commands = new ReentrantReadWriteLock(true);
    private final ScheduledExecutorService committer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("mongodb-commit").factory());

    /** @param inUse removed once the store has been closed */
    ConsistentBackend(MVStore store, Path inUse) {
        super(store);
        this.store = store;
        this.inUse = inUse;
        committer.scheduleWithFixedDelay(this::commitBetweenCommands,
                MILLISECONDS_BETWEEN_COMMITS, MILLISECONDS_BETWEEN_COMMITS, TimeUnit.MILLISECONDS);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new TypedDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (command.equals("renameCollection")) {
            // The server renames in memory alone.
            throw new MongoServerError(COMMAND_NOT_SUPPORTED, "CommandNotSupported", "the embedded store does not rename collections");
        }
        if (command.equals("hello")) {
            // The newer name of the same question.
            return super.handleCommand(channel, database, "isMaster", query).append("isWritablePrimary", true);
        }
        commands.readLock().lock();
        try {
            return super.handleCommand(channel, database, command, query);
        } finally {
            commands.readLock().unlock();
            if (store.getUnsavedMemory() > UNSAVED_BYTES) {
                commitBetweenCommands();
            }
        }
    }

    private void commitBetweenCommands() {
        commands.writeLock().lock();
        try {
            if (!store.isClosed() && store.hasUnsavedChanges()) {
                store.commit();
            }
        } catch (RuntimeException e) {
            LOG.error("The read models could not be written to disk", e);
        } finally {
            commands.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        committer.shutdown();
        commands.writeLock().lock();
        try {
            super.close();
            Files.deleteIfExists(inUse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            commands.writeLock().unlock();
        }
    }
}
