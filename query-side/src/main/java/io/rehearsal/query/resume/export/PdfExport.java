package io.rehearsal.query.resume.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Prints a resume as PDF, with the fonts that it needs inside. */
final class PdfExport {

    static {
        // its log quotes what it lays out
        XRLog.setLoggingEnabled(false);
    }

    /** Lines that are too few for a page of their own. */
    private static final int FEW_LINES = 4;

    /** Shares of the usual size that are tried, so that the last page does not hold a few lines alone. */
    private static final double[] SIZES = {1, 0.97, 0.94};

    private final String style = new String(resource("resume.css"), StandardCharsets.UTF_8);

    byte[] of(PrintedResume resume, Template template) {
        byte[] first = null;
        for (var size : SIZES) {
            var file = of(resume, template, size);
            if (!endsWithFewLines(file)) {
                return file;
            }
            first = first == null ? file : first;
        }
        return Objects.requireNonNull(first);
    }

    private byte[] of(PrintedResume resume, Template template, double size) {
        var fonts = new ResumeFonts(resume.wording() == ResumeWording.ENGLISH);
        var page = HtmlResume.of(resume, fonts::drawable, () -> template.css(style, fonts.families(), size));
        var bytes = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            for (var font : fonts.needed()) {
                builder.useFont(() -> new ByteArrayInputStream(font.file()), font.family(), font.weight(), FontStyle.NORMAL, true);
            }
            builder.usePdfUaAccessibility(true)
                    .useUnicodeLineBreaker(new ResumeLineBreaks())
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
            return pages > 1 && text.getText(pdf).lines().filter(line -> !line.isBlank()).count() <= FEW_LINES;
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
