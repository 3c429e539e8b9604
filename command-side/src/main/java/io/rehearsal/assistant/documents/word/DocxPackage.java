package io.rehearsal.assistant.documents.word;

import io.rehearsal.work.Deadline;
import io.rehearsal.events.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** The zip file that a DOCX is: its parts, opened only up to a limit, and how they point at each other. */
final class DocxPackage implements AutoCloseable {

    /** The most bytes that one part may inflate to. */
    private static final long MAX_PART_BYTES = 64L << 20;

    /** The most bytes that all parts may inflate to. */
    private static final long MAX_BYTES_TOGETHER = 256L << 20;
    /** The most ways that lead from one part to others; a book with a link in every line has as many. */
    private static final int MAX_RELATIONSHIPS = 50_000;

    private final ZipFile zip;
    private final Deadline deadline;
    private long together;

    /** @param type the last step of the relationship's type, such as {@code header} */
    record Relationship(String type, String target, boolean external) {
    }

    DocxPackage(byte[] file, Deadline deadline) throws IOException {
        this.deadline = deadline;
        this.zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get();
    }

    /** Where the document's own text is. */
    String mainPart() throws IOException, XMLStreamException {
        return relationships("").values().stream().filter(r -> r.type().equals("officeDocument")).map(r -> resolve("", r.target())).findFirst()
                .orElse("word/document.xml");
    }

    Optional<InputStream> open(String part) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        return entry == null ? Optional.empty() : Optional.of(new LimitedInputStream(zip.getInputStream(entry), MAX_PART_BYTES));
    }

    /** The relationships of a part (or, for an empty name, of the package) by their ids, in order. */
    Map<String, Relationship> relationships(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        Map<String, Relationship> relationships = new LinkedHashMap<>();
        Optional<InputStream> rels = open(part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels");
        if (rels.isPresent()) {
            XMLStreamReader xml = DocxXml.reader(rels.get());
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
                    String type = orEmpty(DocxXml.attribute(xml, "Type"));
                    relationships.put(orEmpty(DocxXml.attribute(xml, "Id")), new Relationship(type.substring(type.lastIndexOf('/') + 1),
                            orEmpty(DocxXml.attribute(xml, "Target")), "External".equals(DocxXml.attribute(xml, "TargetMode"))));
                    if (relationships.size() > MAX_RELATIONSHIPS) {
                        throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "A part of the document points at too many others.");
                    }
                }
            }
        }
        return relationships;
    }

    /** The parts that a part points at with a type, in order; each once, however often it is pointed at. */
    Set<String> targets(String part, Map<String, Relationship> relationships, String type) {
        Set<String> targets = new LinkedHashSet<>();
        relationships.values().stream().filter(r -> r.type().equals(type) && !r.external()).forEach(r -> targets.add(resolve(part, r.target())));
        return targets;
    }

    private static String resolve(String part, String target) {
        return target.startsWith("/") ? target.substring(1) : part.substring(0, part.lastIndexOf('/') + 1) + target;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class LimitedInputStream extends FilterInputStream {

        private long left;

        LimitedInputStream(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            deadline.check();
            left -= read;
            together += read;
            if (left < 0 || together > MAX_BYTES_TOGETHER) {
                throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "The document inflates to more than the limit.");
            }
        }
    }
}
