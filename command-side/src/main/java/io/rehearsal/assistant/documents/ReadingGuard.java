package io.rehearsal.assistant.documents;

import io.rehearsal.events.Refusal;
import io.rehearsal.work.Deadline;
import io.rehearsal.work.FairThreads;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Keeps damaged, hostile and many files from doing harm: reads few at once, in turns of those who sent them, each for a limited time, and
 * turns whatever a parser throws into a refusal.
 */
@Component
public class ReadingGuard {

    /** Far more than files of people take: a page in some milliseconds. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(10);

    /** Reads one file. */
    public interface Reading<T> {
        T by(Deadline deadline) throws IOException;
    }

    /**
     * @param fileType as people call it, for the message
     * @throws Refusal with {@code FILE_UNREADABLE} where the reading fails or takes too long, as {@link FairThreads#call} does, or whatever it refuses itself
     */
    public <T> T read(String fileType, Reading<T> reading) {
        return FairThreads.COMMON.call(() -> {
            var deadline = Deadline.in(TIME_LIMIT);
            return deadline.bound(() -> guarded(fileType, reading, deadline));
        });
    }

    private static <T> T guarded(String fileType, Reading<T> reading, Deadline deadline) {
        try {
            return reading.by(deadline);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError corrupt) {
            // Parsers meet damaged or hostile files with every kind of exception; none of them is a failure of this program.
            throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "The " + fileType + " file is damaged or too large inside ("
                    + corrupt.getClass().getSimpleName() + ").");
        }
    }
}
