package io.rehearsal.assistant.documents.pdf;

import io.rehearsal.work.Deadline;
import io.rehearsal.events.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs a page's drawing instructions and notes every glyph and where it stands. */
final class GlyphCollector extends PDFStreamEngine {

    /** More than the longest text that is read has. */
    private static final int MOST_GLYPHS = 4_000_000;
    /** Of a page. A newspaper's has some 30,000. */
    private static final int MOST_OF_A_PAGE = 200_000;
    private static final GlyphList GLYPH_LIST = glyphList();

    private final Deadline deadline;
    private final Map<PDFont, FontTraits> traits = new HashMap<>();
    private final Deque<Boolean> replacing = new ArrayDeque<>();
    private final Set<COSBase> drawing = Collections.newSetFromMap(new IdentityHashMap<>());
    private final PageShapes shapes = new PageShapes();
    private PageGlyphs glyphs = new PageGlyphs();
    private PageFrame frame = PageFrame.NONE;
    private @Nullable ActualText replacement;
    private int direction;
    private int shown;
    private int shownOnPage;

    GlyphCollector(Deadline deadline) {
        this.deadline = deadline;
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        PathOperator.all(this, shapes).forEach(this::addOperator);
    }

    /** The glyphs of one page in the order of drawing. */
    PageGlyphs collect(PDPage page) throws IOException {
        glyphs = new PageGlyphs();
        frame = PageFrame.of(page);
        shapes.reset(frame);
        replacing.clear();
        drawing.clear();
        replacement = null;
        shownOnPage = 0;
        processPage(page);
        return glyphs;
    }

    /** The lines and bullets drawn on the page that was collected last. */
    PageShapes shapes() {
        return shapes;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    /** A form that draws itself draws without end; nothing that people make has one. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (!drawing.add(form.getCOSObject())) {
            throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "A part of the page draws itself.");
        }
        super.showForm(form);
        drawing.remove(form.getCOSObject());
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception) {
        // One broken instruction costs its own text only, as in every viewer.
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        boolean outermost = actual != null && replacement == null;
        replacing.push(outermost);
        if (actual != null && outermost) {
            replacement = new ActualText(actual);
        }
    }

    @Override
    public void endMarkedContentSequence() {
        if (Boolean.TRUE.equals(replacing.poll()) && replacement != null) {
            replacement.readable().forEach(glyph -> glyphs.add(glyph, direction, false));
            replacement = null;
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        count();
        float advance = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        FontTraits face = traits.computeIfAbsent(font, FontTraits::of);
        String readable = GlyphText.of(unicode(font, code), face);
        String text = readable.isEmpty() ? Glyph.PICTURE + code : readable;
        frame.place(matrix, advance, face.emScale()).ifPresent(place -> {
            Glyph glyph = place.glyph(text, face.bold() || mode == RenderingMode.FILL_STROKE);
            direction = place.direction();
            if (replacement != null) {
                replacement.add(glyph);
            } else {
                glyphs.add(glyph, direction, mode == RenderingMode.NEITHER);
            }
        });
    }

    /** One instruction may show millions of them. */
    private void count() {
        if (++shown > MOST_GLYPHS || ++shownOnPage > MOST_OF_A_PAGE) {
            throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "The pages show too many characters.");
        }
        deadline.check();
    }

    private static String unicode(PDFont font, int code) {
        String text = font.toUnicode(code, GLYPH_LIST);
        return text != null ? text : font instanceof PDSimpleFont ? UnnamedCharacters.of(code) : "";
    }

    private static GlyphList glyphList() {
        try (InputStream additional = GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            return new GlyphList(GlyphList.getAdobeGlyphList(), additional);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
