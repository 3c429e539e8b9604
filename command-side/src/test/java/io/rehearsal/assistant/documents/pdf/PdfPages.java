package io.rehearsal.assistant.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Draws small PDF files; places are in points from the top left of an A4 page. */
public final class PdfPages implements AutoCloseable {

    public static final PDFont PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    public static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    public PdfPages() {
        document.addPage(page);
    }

    public PdfPages nextPage() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    public PdfPages text(float x, float y, String text) {
        return text(x, y, 10, PLAIN, text);
    }

    public PdfPages text(float x, float y, float size, PDFont font, String text) {
        return draw(content -> {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            content.showText(text);
            content.endText();
        });
    }

    /** Lines one below the other, 14 points apart. */
    public PdfPages lines(float x, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + 14 * i, lines[i]);
        }
        return this;
    }

    /** A line that ends at {@code right}. */
    public PdfPages rightAligned(float right, float y, String text) {
        try {
            return text(right - PLAIN.getStringWidth(text) / 100, y, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PdfPages rule(float x1, float y1, float x2, float y2) {
        return draw(content -> {
            content.moveTo(x1, PDRectangle.A4.getHeight() - y1);
            content.lineTo(x2, PDRectangle.A4.getHeight() - y2);
            content.stroke();
        });
    }

    /** What is drawn on the current page. */
    public interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    public PdfPages draw(Drawing drawing) {
        try (PDPageContentStream content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            drawing.on(content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PDDocument document() {
        return document;
    }

    public PDPage page() {
        return page;
    }

    public PdfPages protect(String ownerPassword, String userPassword) {
        try {
            document.protect(new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] file() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            document.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
