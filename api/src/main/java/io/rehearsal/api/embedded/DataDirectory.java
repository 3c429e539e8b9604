package io.rehearsal.api.embedded;

import io.rehearsal.api.startup.CannotStart;
import io.rehearsal.api.startup.WritableDataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The directory that holds everything the application keeps, for one running copy at a time. */
public final class DataDirectory implements AutoCloseable {

    /** There while a restore goes on, and after one that was ended in the middle. */
    private static final String RESTORING = "restore.unfinished";

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes the directory for this process; the operating system gives it back when the process ends, however it ends.
     *
     * @throws CannotStart where another copy uses it, it cannot be written, or a restore into it was ended in the middle
     */
    public static DataDirectory open(Path path) {
        var taken = take(path);
        if (isUnfinished(taken.path())) {
            taken.release();
            throw new CannotStart("A restore into the data directory %s was ended in the middle. Restore again.".formatted(taken.path()));
        }
        return taken;
    }

    /**
     * Likewise, to fill it: until {@link #restored} nothing starts on it.
     *
     * @throws CannotStart where another copy uses it, or it cannot be written
     */
    public static DataDirectory openToRestore(Path path) throws IOException {
        var taken = take(path);
        Files.write(taken.path().resolve(RESTORING), new byte[0]);
        return taken;
    }

    /** Lets it be started on. */
    public static void restored(Path path) throws IOException {
        Files.deleteIfExists(path.resolve(RESTORING));
    }

    /** Whether a restore into it goes on, or was ended in the middle. */
    public static boolean isUnfinished(Path path) {
        return Files.exists(path.resolve(RESTORING));
    }

    private void release() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataDirectory take(Path path) {
        try {
            Path real = Files.createDirectories(path).toRealPath();
            var channel = FileChannel.open(real.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new CannotStart(("The data directory %s is in use by another running copy. Stop that one,"
                        + " or set rehearsal.data-dir (or the environment variable REHEARSAL_DATA_DIR) to another.").formatted(real));
            }
            return new DataDirectory(real, channel);
        } catch (IOException e) {
            throw WritableDataDirectory.cannotWrite(path, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
