package io.rehearsal.command.disk;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.login.commands.LoginCommand;
import io.rehearsal.events.operations.queries.IsRoomLeft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.queryhandling.QueryHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The disk that the data directory lies on. Commands are refused while it has less room than a setting says, so that no store ever meets the end of it:
 * what fails in the middle of a write is harder to come back from than what is not begun. The last half of that room is kept for logins, which are written
 * down, too: without one nobody can read what can still be read.
 */
@Component
public class DataDisk {

    private static final Logger LOG = LoggerFactory.getLogger(DataDisk.class);

    private static final int SHARE_OF_LOGINS = 2;

    private final long least;
    private final AtomicBoolean full = new AtomicBoolean();
    private volatile Room room;

    @Autowired
    DataDisk(@Value("${rehearsal.data-dir:}") String dataDirectory, @Value("${rehearsal.disk.least-free:256MB}") DataSize leastFree) {
        this(dataDirectory.isEmpty() ? () -> Long.MAX_VALUE : roomAt(Path.of(dataDirectory)), leastFree.toBytes());
    }

    DataDisk(Room room, long least) {
        this.room = room;
        this.least = least;
    }

    private static Room roomAt(Path directory) {
        return () -> {
            try {
                return Files.getFileStore(directory).getUsableSpace();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** Asks another about the room from now on, as a drill for a full disk does. @return who was asked until now */
    public Room measuredBy(Room other) {
        var before = room;
        room = other;
        return before;
    }

    /** @throws Refusal with {@code UNAVAILABLE} while there is no room for a command */
    public void require(Object command) {
        if (!hasRoom() && !(command instanceof LoginCommand && hasRoomForLogins())) {
            throw new Refusal(Refusal.Reason.UNAVAILABLE, Refusal.Subject.SYSTEM, "the disk of the data directory is full");
        }
    }

    @QueryHandler
    boolean answer(IsRoomLeft query) {
        return hasRoom();
    }

    private boolean hasRoomForLogins() {
        return room.bytes() >= least / SHARE_OF_LOGINS;
    }

    /** Where nobody knows how much room there is, the stores will tell. */
    private boolean hasRoom() {
        boolean isFull;
        try {
            isFull = room.bytes() < least;
        } catch (UncheckedIOException e) {
            LOG.warn("The room of the data directory is not known: {}", e.getMessage());
            return true;
        }
        if (full.getAndSet(isFull) != isFull) {
            if (isFull) {
                LOG.error("The disk of the data directory has less than {} bytes left: nothing is written until it has more", least);
            } else {
                LOG.warn("The disk of the data directory has room again: writing goes on");
            }
        }
        return !isFull;
    }
}
