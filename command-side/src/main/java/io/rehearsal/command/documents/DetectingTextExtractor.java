package io.rehearsal.command.documents;

import io.rehearsal.events.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds out what a file is by its content and lets the reader for that kind read it. */
@Component
public class DetectingTextExtractor implements TextExtractor {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);
    /** Files read at once: each may need memory of many times its size. */
    private static final int CONCURRENT_READS = 4;

    private final FileKindDetector detector = new FileKindDetector();
    private final Semaphore permits = new Semaphore(CONCURRENT_READS, true);
    private final Map<FileKind, DocumentReader> readers;

    public DetectingTextExtractor(List<DocumentReader> readers) {
        this.readers = readers.stream().collect(Collectors.toMap(DocumentReader::kind, Function.identity()));
    }

    @Override
    public ExtractedText extract(String fileName, byte[] file) {
        FileKind kind = detector.detect(file);
        permits.acquireUninterruptibly();
        try {
            return readers.get(kind).read(file, Deadline.in(TIME_LIMIT));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError corrupt) {
            // Parsers meet damaged or hostile files with every kind of exception; none of them is a failure of this program.
            throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "The " + kind.fileType() + " file is damaged or too large inside ("
                    + corrupt.getClass().getSimpleName() + ").");
        } finally {
            permits.release();
        }
    }
}
