package io.rehearsal.assistant.documents;

import io.rehearsal.events.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells by the content what a file is. */
public final class FileKindDetector {

    /** Readers of PDF accept the header within this many bytes. */
    private static final int PDF_HEADER_WITHIN = 1024;
    /** How files begin that are made of characters and yet are no plain text. */
    private static final List<String> OTHER_TEXT_FORMATS = List.of("{\\rtf", "<!doctype", "<html", "<?xml", "<svg", "#!", "%!ps", "mime-version:", "-----begin ");

    private final CharsetDetector charsets = new CharsetDetector();

    /** @throws Refusal with {@code FILE_TYPE_UNSUPPORTED}, {@code FILE_ENCRYPTED}, {@code FILE_UNREADABLE} or {@code FILE_WITHOUT_TEXT} */
    public FileKind detect(byte[] file) {
        return binary(file).orElseGet(() -> plain(file));
    }

    /**
     * What a file is that is not made of characters; empty for any other.
     *
     * @throws Refusal as {@link #detect(byte[])}
     */
    public Optional<FileKind> binary(byte[] file) {
        if (file.length == 0) {
            throw new Refusal(Refusal.Reason.FILE_WITHOUT_TEXT, "The file is empty.");
        }
        String start = new String(file, 0, Math.min(file.length, PDF_HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return Optional.of(zipped(file));
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return Optional.of(compound(file));
        }
        return start.contains("%PDF-") ? Optional.of(FileKind.PDF) : Optional.empty();
    }

    private static FileKind zipped(byte[] file) {
        // Only the directory is read, so that a bomb stays unopened.
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            if (zip.getEntry("word/document.xml") != null || Collections.list(zip.getEntries()).stream().anyMatch(FileKindDetector::isWordPart)) {
                return FileKind.DOCX;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable();
        }
        throw unsupported();
    }

    private static boolean isWordPart(ZipArchiveEntry entry) {
        return entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT).startsWith("word/document");
    }

    private static FileKind compound(byte[] file) {
        try (POIFSFileSystem poifs = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryEntry root = poifs.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new Refusal(Refusal.Reason.FILE_ENCRYPTED, "The document is protected by a password.");
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return FileKind.DOC;
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException e) {
            throw unreadable();
        }
        throw unsupported();
    }

    private FileKind plain(byte[] file) {
        String text = charsets.decode(file).orElseThrow(FileKindDetector::unsupported).strip();
        String start = text.substring(0, Math.min(text.length(), 20)).toLowerCase(Locale.ROOT);
        if (OTHER_TEXT_FORMATS.stream().anyMatch(start::startsWith)) {
            throw unsupported();
        }
        return FileKind.TXT;
    }

    private static Refusal unsupported() {
        return new Refusal(Refusal.Reason.FILE_TYPE_UNSUPPORTED, "The content is neither PDF nor Word nor plain text.");
    }

    private static Refusal unreadable() {
        return new Refusal(Refusal.Reason.FILE_UNREADABLE, "The file is damaged.");
    }
}
