package io.rehearsal.assistant.documents.pdf;

import io.rehearsal.work.Deadline;
import io.rehearsal.assistant.documents.DocumentReader;
import io.rehearsal.assistant.documents.ExtractedText;
import io.rehearsal.assistant.documents.ExtractedTextBuilder;
import io.rehearsal.assistant.documents.FileKind;
import io.rehearsal.events.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.stereotype.Component;

/** Reads PDF files page by page. */
@Component
public class PdfReader implements DocumentReader {

    /** The most pages a file may have. */
    public static final int MAX_PAGES = 1_500;
    private static final int END_WITHIN = 4096;

    @Override
    public FileKind kind() {
        return FileKind.PDF;
    }

    @Override
    public ExtractedText read(byte[] file, Deadline deadline) throws IOException {
        return read(file, deadline, new ExtractedTextBuilder(FileKind.PDF), true);
    }

    /**
     * As {@link #read(byte[], Deadline)}, into a text with limits of its own.
     *
     * @param keepOne whether a page header that comes back on every page stays once
     */
    public ExtractedText read(byte[] file, Deadline deadline, ExtractedTextBuilder text, boolean keepOne) throws IOException {
        if (!endsWhole(file)) {
            throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "The end of the file is missing.");
        }
        PackedStreams.check(file, deadline);
        try (PDDocument document = Loader.loadPDF(new TimedFile(file, deadline))) {
            ReadingOrder order = new ReadingOrder();
            for (PageWords page : RunningLines.without(pages(document, deadline), keepOne)) {
                deadline.check();
                order.page(RegionFinder.region(page.words()), page.number());
                page.turned().forEach(words -> order.page(RegionFinder.region(words), page.number()));
            }
            PageWriter writer = new PageWriter(text);
            order.finished().forEach(placed -> writer.write(placed.region(), placed.page()));
            return text.build();
        } catch (InvalidPasswordException e) {
            throw encrypted();
        } catch (IOException | LinkageError e) {
            if (contains(file, "/Adobe.PubSec") || String.valueOf(e.getMessage()).startsWith("No security handler")) {
                throw encrypted();
            }
            throw e;
        }
    }

    private static List<PageWords> pages(PDDocument document, Deadline deadline) throws IOException {
        List<PageWords> pages = new ArrayList<>();
        ResourceLimits limits = new ResourceLimits(deadline);
        GlyphCollector collector = new GlyphCollector(deadline);
        for (PDPage page : document.getPages()) {
            if (pages.size() >= MAX_PAGES) {
                throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "The file has more than " + MAX_PAGES + " pages.");
            }
            limits.check(page);
            deadline.check();
            List<List<Word>> words = collector.collect(page).byDirection().stream().map(WordBuilder::words).map(RaisedSigns::joined).filter(found -> !found.isEmpty()).toList();
            List<Word> main = words.isEmpty() ? List.of() : DrawnBullets.added(words.getFirst(), collector.shapes().bullets());
            if (pages.isEmpty()) {
                main = PageLinks.noted(main, page, PageFrame.of(page));
            }
            pages.add(new PageWords(pages.size(), RuledTables.aligned(main, collector.shapes().rulings()), words.isEmpty() ? List.of() : words.subList(1, words.size())));
        }
        if (pages.isEmpty()) {
            throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "The file has no pages.");
        }
        return pages;
    }

    /** Whether the mark that ends every PDF is there; what follows it may only be little. */
    private static boolean endsWhole(byte[] file) {
        int end = file.length;
        while (end > 0 && file[end - 1] <= ' ') {
            end--;
        }
        int from = Math.max(0, end - END_WITHIN);
        return new String(file, from, end - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static boolean contains(byte[] file, String word) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(word);
    }

    private static Refusal encrypted() {
        return new Refusal(Refusal.Reason.FILE_ENCRYPTED, "The document is protected by a password or a certificate.");
    }
}
