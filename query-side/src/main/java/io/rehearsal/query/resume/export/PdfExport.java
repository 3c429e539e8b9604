package io.rehearsal.query.resume.export;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Prints a resume as PDF, with the fonts that it needs inside. */
final class PdfExport {

    static {
        // its log quotes what it lays out
        XRLog.setLoggingEnabled(false);
    }

    /** Lines that are too few for a page of their own. */
    static final int FEW_LINES = 4;

    /** Who reads so many does not mind how full the last one is, and each try takes as long as the first. */
    private static final int MANY_PAGES = 12;

    /** Shares of the usual size that are tried, so that the last page does not hold a few lines alone. */
    private static final double[] SIZES = {1, 0.97, 0.94};

    private final String style = new String(resource("resume.css"), StandardCharsets.UTF_8);

    byte[] of(PrintedResume resume, Template template) {
        for (var size : SIZES) {
            var file = of(resume, template, size, 0);
            if (!endsWithFewLines(file)) {
                return file;
            }
        }
        return of(resume, template, 1, FEW_LINES + 1);
    }

    /** @param together how many blocks at the end stand on one page */
    private byte[] of(PrintedResume resume, Template template, double size, int together) {
        var fonts = new ResumeFonts(!resume.wording().eastern());
        var page = HtmlResume.of(resume, together, fonts::drawable, () -> template.css(style, fonts.families(), resume.wording().eastern(), size));
        var bytes = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            for (var font : fonts.needed()) {
                builder.useFont(() -> new ByteArrayInputStream(font.file()), font.family(), font.weight(), FontStyle.NORMAL, true);
            }
            builder.usePdfUaAccessibility(true)
                    .useUnicodeLineBreaker(new ResumeLineBreaks())
                    .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new ICUBidiReorderer())
                    .withProducer("Rehearsal")
                    .withW3cDocument(page, null)
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static boolean endsWithFewLines(byte[] file) {
        try (var pdf = Loader.loadPDF(file)) {
            int pages = pdf.getNumberOfPages();
            var text = new PDFTextStripper();
            text.setStartPage(pages);
            return pages > 1 && pages < MANY_PAGES && text.getText(pdf).lines().filter(line -> !line.isBlank()).count() <= FEW_LINES;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] resource(String name) {
        try (var stream = PdfExport.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
