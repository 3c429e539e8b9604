package io.rehearsal.assistant.documents.word;

import io.rehearsal.work.Deadline;
import io.rehearsal.assistant.documents.DocumentReader;
import io.rehearsal.assistant.documents.ExtractedText;
import io.rehearsal.assistant.documents.ExtractedTextBuilder;
import io.rehearsal.assistant.documents.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.stereotype.Component;

/** Reads DOCX files: headers first, then the body, then footers. */
@Component
public class DocxReader implements DocumentReader {

    @Override
    public FileKind kind() {
        return FileKind.DOCX;
    }

    @Override
    public ExtractedText read(byte[] file, Deadline deadline) throws IOException {
        try (DocxPackage parts = new DocxPackage(file, deadline)) {
            String main = parts.mainPart();
            DocxContext context = context(parts, main, deadline);
            List<Block> body = blocks(parts, main, context);
            BlockWriter writer = new BlockWriter(new ExtractedTextBuilder(FileKind.DOCX), deadline);
            margins(parts, main, parts.relationships(main), "header", context).forEach(writer::write);
            writer.write(body);
            margins(parts, main, parts.relationships(main), "footer", context).forEach(writer::write);
            return writer.text();
        } catch (XMLStreamException e) {
            throw new IOException("The document's XML is damaged.", e);
        }
    }

    /** What the document says between its page headers and footers. */
    static List<Block> body(byte[] file, Deadline deadline) throws IOException {
        try (DocxPackage parts = new DocxPackage(file, deadline)) {
            String main = parts.mainPart();
            return blocks(parts, main, context(parts, main, deadline));
        } catch (XMLStreamException e) {
            throw new IOException("The document's XML is damaged.", e);
        }
    }

    private static DocxContext context(DocxPackage parts, String main, Deadline deadline) throws IOException, XMLStreamException {
        Map<String, DocxPackage.Relationship> relationships = parts.relationships(main);
        Optional<InputStream> styles = first(parts, parts.targets(main, relationships, "styles"));
        Optional<InputStream> lists = first(parts, parts.targets(main, relationships, "numbering"));
        DocxStyles sheet = styles.isPresent() ? DocxStyles.read(styles.get()) : DocxStyles.none();
        DocxLists numbering = lists.isPresent() ? DocxLists.read(lists.get()) : DocxLists.none();
        return new DocxContext(sheet, numbering, relationships, deadline);
    }

    private static List<Block> blocks(DocxPackage parts, String part, DocxContext context) throws IOException, XMLStreamException {
        InputStream xmlPart = parts.open(part).orElseThrow(() -> new IOException("A part of the document is missing."));
        XMLStreamReader xml = DocxXml.reader(xmlPart);
        xml.nextTag();
        return new DocxBlocks(xml, context).read();
    }

    /** Headers or footers with words in them, each once. */
    private static Set<List<Block>> margins(DocxPackage parts, String main, Map<String, DocxPackage.Relationship> relationships, String type, DocxContext context)
            throws IOException, XMLStreamException {
        Set<List<Block>> margins = new LinkedHashSet<>();
        for (String part : parts.targets(main, relationships, type)) {
            List<Block> blocks = new ArrayList<>();
            if (parts.open(part).isPresent()) {
                DocxContext own = new DocxContext(context.styles, context.lists, parts.relationships(part), context.deadline());
                blocks.addAll(blocks(parts, part, own));
            }
            blocks.removeIf(block -> block instanceof Block.Paragraph paragraph && paragraph.text().codePoints().noneMatch(Character::isLetter));
            if (!blocks.isEmpty()) {
                margins.add(blocks);
            }
        }
        return margins;
    }

    private static Optional<InputStream> first(DocxPackage parts, Set<String> names) throws IOException {
        return names.isEmpty() ? Optional.empty() : parts.open(names.iterator().next());
    }
}
