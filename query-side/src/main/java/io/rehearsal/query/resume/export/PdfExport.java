package io.rehearsal.query.resume.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Prints a resume as PDF, with the fonts that it needs inside. */
final class PdfExport {

    static {
        // its log quotes what it lays out
        XRLog.setLoggingEnabled(false);
    }

    private final String style = new String(resource("resume.css"), StandardCharsets.UTF_8);

    byte[] of(PrintedResume resume) {
        var fonts = ResumeFonts.loaded();
        var bytes = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            for (var font : fonts.all()) {
                builder.useFont(() -> new ByteArrayInputStream(font.file()), font.family(), font.weight(), FontStyle.NORMAL, true);
            }
            builder.usePdfUaAccessibility(true)
                    .useUnicodeLineBreaker(new ResumeLineBreaks())
                    .withProducer("Rehearsal")
                    .withW3cDocument(HtmlResume.of(resume, style, fonts::drawable), null)
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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
