package io.rehearsal.assistant.documents;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds out what a file is by its content and lets the reader for that kind read it. */
@Component
public class DetectingTextExtractor implements TextExtractor {

    private final FileKindDetector detector = new FileKindDetector();
    private final ReadingGuard guard;
    private final Map<FileKind, DocumentReader> readers;

    public DetectingTextExtractor(List<DocumentReader> readers, ReadingGuard guard) {
        this.readers = readers.stream().collect(Collectors.toMap(DocumentReader::kind, Function.identity()));
        this.guard = guard;
    }

    @Override
    public ExtractedText extract(String fileName, byte[] file) {
        FileKind kind = detector.detect(file);
        return guard.read(kind.fileType(), deadline -> Objects.requireNonNull(readers.get(kind)).read(file, deadline));
    }
}
