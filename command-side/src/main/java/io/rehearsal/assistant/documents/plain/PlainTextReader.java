package io.rehearsal.assistant.documents.plain;

import io.rehearsal.assistant.documents.CharsetDetector;
import io.rehearsal.assistant.documents.CharacterCleaning;
import io.rehearsal.work.Deadline;
import io.rehearsal.assistant.documents.DocumentReader;
import io.rehearsal.assistant.documents.ExtractedText;
import io.rehearsal.assistant.documents.ExtractedTextBuilder;
import io.rehearsal.assistant.documents.FileKind;
import io.rehearsal.events.Refusal;
import org.springframework.stereotype.Component;

/** Reads plain text line by line, without what Markdown marks emphasis and code with. More than {@value #MOST_BLANK_LINES} blank lines in a row say no more than so many. */
@Component
public class PlainTextReader implements DocumentReader {

    private static final int MOST_BLANK_LINES = 3;

    private final CharsetDetector charsets = new CharsetDetector();

    @Override
    public FileKind kind() {
        return FileKind.TXT;
    }

    @Override
    public ExtractedText read(byte[] file, Deadline deadline) {
        String text = charsets.decode(file)
                .orElseThrow(() -> new Refusal(Refusal.Reason.FILE_TYPE_UNSUPPORTED, "The file is no text in a known encoding."));
        ExtractedTextBuilder builder = new ExtractedTextBuilder(FileKind.TXT);
        int page = 0;
        int blank = 0;
        for (String line : text.split("\r\n|[\n\r\u000B\u0085\u2028\u2029]", -1)) {
            deadline.check();
            if (line.indexOf('\f') >= 0) {
                page++;
            }
            var said = CharacterCleaning.clean(line.replace("\f", "").replace("\u00AD", "")).stripTrailing();
            blank = said.isEmpty() ? blank + 1 : 0;
            if (blank <= MOST_BLANK_LINES) {
                var bare = Emphasis.taken(said);
                builder.line(bare.text(), 0, bare.bold(), 0, page, 0);
            }
        }
        return builder.build();
    }
}
