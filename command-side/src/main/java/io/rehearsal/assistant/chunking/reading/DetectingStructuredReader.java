package io.rehearsal.assistant.chunking.reading;

import io.rehearsal.assistant.chunking.StructuredReader;
import io.rehearsal.assistant.chunking.StructuredText;
import io.rehearsal.assistant.documents.CharsetDetector;
import io.rehearsal.work.Deadline;
import io.rehearsal.assistant.documents.ExtractedTextBuilder;
import io.rehearsal.assistant.documents.FileKind;
import io.rehearsal.assistant.documents.FileKindDetector;
import io.rehearsal.assistant.documents.ReadingGuard;
import io.rehearsal.assistant.documents.pdf.PdfReader;
import io.rehearsal.assistant.documents.word.WordParts;
import io.rehearsal.events.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out what a file is and reads it as that. */
@Component
public final class DetectingStructuredReader implements StructuredReader {

    private static final String MARK = "%PDF-";

    private final FileKindDetector kinds = new FileKindDetector();
    private final CharsetDetector charsets = new CharsetDetector();
    private final PdfReader pdfs = new PdfReader();
    private final ReadingGuard guard;

    public DetectingStructuredReader(ReadingGuard guard) {
        this.guard = guard;
    }

    @Override
    public StructuredText read(String fileName, byte[] file) {
        Optional<FileKind> binary = kinds.binary(file).filter(kind -> kind != FileKind.PDF || !isAboutPdf(file));
        StructuredText read = guard.read(binary.map(FileKind::fileType).orElse("text"),
                deadline -> binary.isPresent() ? binary(binary.get(), file, deadline) : plain(fileName, file, deadline));
        if (read.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new Refusal(Refusal.Reason.FILE_WITHOUT_TEXT, "There is no text in the file.");
        }
        TextLimit.check(read.text());
        return read;
    }

    /** A text that only names the mark which every PDF begins with. */
    private boolean isAboutPdf(byte[] file) {
        boolean begins = new String(file, 0, Math.min(file.length, MARK.length()), StandardCharsets.ISO_8859_1).equals(MARK);
        return !begins && charsets.decode(file).isPresent();
    }

    private StructuredText binary(FileKind kind, byte[] file, Deadline deadline) throws IOException {
        return switch (kind) {
            case PDF -> PdfStructure.of(pdfs.read(file, deadline, new ExtractedTextBuilder(FileKind.PDF, TextLimit.NARROW_CHARACTERS, Refusal.Reason.TEXT_TOO_LONG), false));
            case DOCX -> WordStructure.of("docx", WordParts.ofDocx(file, deadline));
            case DOC -> WordStructure.of("doc", WordParts.ofDoc(file, deadline));
            case TXT -> throw new IllegalArgumentException("plain text is not binary");
        };
    }

    private StructuredText plain(String fileName, byte[] file, Deadline deadline) {
        String decoded = charsets.decode(file)
                .orElseThrow(() -> new Refusal(Refusal.Reason.FILE_TYPE_UNSUPPORTED, "The content is neither PDF nor Word nor text in a known encoding."));
        TextFormat format = TextFormat.of(fileName, decoded);
        if (format == TextFormat.HTML) {
            return HtmlStructure.of(decoded, deadline);
        }
        String text = Cleaning.clean(decoded);
        TextLimit.check(text);
        return format == TextFormat.MD ? MarkdownStructure.of(text, deadline) : PlainStructure.of(text, deadline);
    }
}
