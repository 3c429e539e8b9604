package io.rehearsal.assistant.documents;

import io.rehearsal.events.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Keeps damaged, hostile and many files from doing harm: reads few at once, each for a limited time, and turns whatever a parser throws into a refusal. */
@Component
public class ReadingGuard {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);
    /** Files read at once: each may need memory of many times its size. */
    private static final int CONCURRENT_READS = 4;

    private final Semaphore permits = new Semaphore(CONCURRENT_READS, true);

    /** Reads one file. */
    public interface Reading<T> {
        T by(Deadline deadline) throws IOException;
    }

    /**
     * @param fileType as people call it, for the message
     * @throws Refusal with {@code FILE_UNREADABLE} where the reading fails, or whatever it refuses itself
     */
    public <T> T read(String fileType, Reading<T> reading) {
        permits.acquireUninterruptibly();
        try {
            return reading.by(Deadline.in(TIME_LIMIT));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError corrupt) {
            // Parsers meet damaged or hostile files with every kind of exception; none of them is a failure of this program.
            throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "The " + fileType + " file is damaged or too large inside ("
                    + corrupt.getClass().getSimpleName() + ").");
        } finally {
            permits.release();
        }
    }
}
