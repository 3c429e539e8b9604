package io.rehearsal.api.embedded;

import io.rehearsal.api.startup.CannotStart;
import io.rehearsal.api.startup.WritableDataDirectory;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The directory that holds everything the application keeps, for one running copy at a time. */
public final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes the directory for this process; the operating system gives it back when the process ends, however it ends.
     *
     * @throws CannotStart where another copy uses it, or it cannot be written
     */
    public static DataDirectory open(Path path) {
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
