package io.rehearsal.assistant.documents.word;

import io.rehearsal.assistant.documents.CharacterCleaning;
import io.rehearsal.work.Deadline;
import io.rehearsal.assistant.documents.DocumentReader;
import io.rehearsal.assistant.documents.ExtractedText;
import io.rehearsal.assistant.documents.ExtractedTextBuilder;
import io.rehearsal.assistant.documents.FileKind;
import io.rehearsal.events.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads DOC files of Word 97 and later, and the plain text of older ones: headers first, then the body, text boxes, then footers. */
@Component
public class DocReader implements DocumentReader {

    @Override
    public FileKind kind() {
        return FileKind.DOC;
    }

    @Override
    public ExtractedText read(byte[] file, Deadline deadline) throws IOException {
        BlockWriter writer = new BlockWriter(new ExtractedTextBuilder(FileKind.DOC), deadline);
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file))) {
            HeaderStories stories = new HeaderStories(document);
            DocLists lists = new DocLists();
            margins(Stream.of(stories.getFirstHeaderSubrange(), stories.getOddHeaderSubrange(), stories.getEvenHeaderSubrange()), deadline).forEach(writer::write);
            writer.write(new DocBlocks(document.getRange(), lists, deadline).read());
            writer.write(new DocBlocks(document.getMainTextboxRange(), lists, deadline).read());
            margins(Stream.of(stories.getFirstFooterSubrange(), stories.getOddFooterSubrange(), stories.getEvenFooterSubrange()), deadline).forEach(writer::write);
        } catch (OldWordFileFormatException old) {
            writer.write(beforeWord97(file));
        } catch (EncryptedDocumentException e) {
            throw encrypted();
        }
        return writer.text();
    }

    /** What the document says between its page headers and footers, and its text boxes. */
    static List<Block> body(byte[] file, Deadline deadline) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file))) {
            DocLists lists = new DocLists();
            List<Block> body = new ArrayList<>(new DocBlocks(document.getRange(), lists, deadline).read());
            body.addAll(new DocBlocks(document.getMainTextboxRange(), lists, deadline).read());
            return body;
        } catch (OldWordFileFormatException old) {
            return beforeWord97(file);
        } catch (EncryptedDocumentException e) {
            throw encrypted();
        }
    }

    private static Refusal encrypted() {
        return new Refusal(Refusal.Reason.FILE_ENCRYPTED, "The document is protected by a password.");
    }

    /** Headers or footers with words in them, each once. */
    private static Set<List<Block>> margins(Stream<@Nullable Range> ranges, Deadline deadline) {
        Set<List<Block>> margins = new LinkedHashSet<>();
        ranges.forEach(range -> {
            if (range != null && range.text().codePoints().anyMatch(Character::isLetter)) {
                margins.add(new DocBlocks(range, new DocLists(), deadline).read());
            }
        });
        return margins;
    }

    private static List<Block> beforeWord97(byte[] file) throws IOException {
        try (Word6Extractor extractor = new Word6Extractor(new ByteArrayInputStream(file))) {
            return extractor.getText().lines()
                    .map(text -> (Block) new Block.Paragraph(CharacterCleaning.clean(Range.stripFields(text)).strip(), 0, false, 0)).toList();
        }
    }
}
