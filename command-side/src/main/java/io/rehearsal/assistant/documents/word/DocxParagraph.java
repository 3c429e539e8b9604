package io.rehearsal.assistant.documents.word;

import io.rehearsal.assistant.documents.CharacterCleaning;
import io.rehearsal.assistant.documents.LinkNote;
import io.rehearsal.assistant.documents.Superscript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph of a DOCX, and the text boxes that hang on it. */
final class DocxParagraph {

    private final XMLStreamReader xml;
    private final DocxContext context;
    private final StringBuilder text = new StringBuilder();
    private final Map<Float, Integer> sizes = new HashMap<>();
    private final List<Block.TextBox> boxes = new ArrayList<>();
    private @Nullable String style;
    private @Nullable String numId;
    private int level;
    private @Nullable Integer outline;
    private boolean allBold = true;
    private int page;

    DocxParagraph(XMLStreamReader xml, DocxContext context) {
        this.xml = xml;
        this.context = context;
    }

    /** Reads on to the paragraph's end. The paragraph comes first, its text boxes after it. */
    List<Block> read() throws XMLStreamException {
        context.paragraph();
        page = context.page();
        content();
        List<Block> blocks = new ArrayList<>();
        String clean = CharacterCleaning.clean(text.toString()).replace("\u00AD", "");
        if (!clean.isBlank() || boxes.isEmpty()) {
            String list = numId == null ? context.styles.numId(style) : numId;
            boolean title = outline != null && outline < 9 || context.styles.isHeading(style);
            String marker = clean.isBlank() ? "" : context.lists.marker(list, level);
            String shown = title && marker.startsWith("•") ? "" : marker;
            float size = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0f);
            blocks.add(new Block.Paragraph(shown + clean, size, allBold && !sizes.isEmpty(), page, sense(!marker.isEmpty())));
        }
        blocks.addAll(BoxOrder.inReadingOrder(boxes));
        return blocks;
    }

    private Block.Sense sense(boolean marked) {
        int own = outline == null ? context.styles.level(style) : outline < 9 ? outline + 1 : Block.Sense.NO_HEADING;
        return new Block.Sense(own, marked && own == Block.Sense.NO_HEADING, context.styles.isCode(style));
    }

    private void content() throws XMLStreamException {
        context.enter();
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "pPr" -> properties();
                    case "r" -> run();
                    case "hyperlink" -> hyperlink();
                    case "del", "moveFrom", "sdtPr", "sdtEndPr", "rubyPr", "rt", "smartTagPr" -> DocxXml.skip(xml);
                    case "AlternateContent" -> boxes.addAll(new DocxDrawing(xml, context).alternatives());
                    case "t" -> mathematics();
                    default -> content();
                }
            }
        }
        context.leave();
    }

    private void mathematics() throws XMLStreamException {
        text.append(xml.getElementText());
    }

    private void properties() throws XMLStreamException {
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("pPr"))) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "pStyle" -> style = DocxXml.attribute(xml, "val");
                    case "numId" -> numId = DocxXml.attribute(xml, "val");
                    case "ilvl" -> level = (int) DocxXml.number(DocxXml.attribute(xml, "val"));
                    case "outlineLvl" -> outline = (int) DocxXml.number(DocxXml.attribute(xml, "val"));
                    case "rPr", "sectPr", "pPrChange" -> DocxXml.skip(xml);
                    default -> { }
                }
            }
        }
    }

    private void hyperlink() throws XMLStreamException {
        String id = DocxXml.attribute(xml, "id");
        int start = text.length();
        content();
        String shown = text.substring(start);
        String note = LinkNote.of(shown, id == null ? "" : context.address(id));
        text.append(note);
    }

    private void run() throws XMLStreamException {
        context.enter();
        RunProperties properties = RunProperties.NONE;
        int start = text.length();
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "rPr" -> properties = RunProperties.read(xml, "rPr");
                    case "drawing", "pict", "object" -> boxes.addAll(new DocxDrawing(xml, context).boxes());
                    case "AlternateContent" -> boxes.addAll(new DocxDrawing(xml, context).alternatives());
                    case "ruby", "rubyBase" -> content();
                    default -> character();
                }
            }
        }
        if (properties.hidden()) {
            text.setLength(start);
        }
        if (properties.raised()) {
            text.replace(start, text.length(), Superscript.of(text.substring(start)));
        }
        weigh(properties, text.substring(start));
        context.leave();
    }

    private void character() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> {
                text.append(xml.getElementText().replace('\n', ' '));
                return;
            }
            case "tab", "ptab" -> text.append('\t');
            case "cr" -> text.append('\n');
            case "br" -> {
                text.append('\n');
                if ("page".equals(DocxXml.attribute(xml, "type"))) {
                    context.nextPage();
                }
            }
            case "lastRenderedPageBreak" -> {
                context.nextPage();
                page = text.isEmpty() ? context.page() : page;
            }
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> text.append(WordSymbol.of(DocxXml.attribute(xml, "font"), DocxXml.attribute(xml, "char")));
            default -> { }
        }
        DocxXml.skip(xml);
    }

    private void weigh(RunProperties properties, String shown) {
        int characters = (int) shown.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        if (characters > 0) {
            String runStyle = properties.style();
            boolean bold = properties.bold() != null ? properties.bold() : context.styles.bold(style) || runStyle != null && context.styles.bold(runStyle);
            allBold &= bold;
            sizes.merge(properties.size() != null ? properties.size() : context.styles.size(style), characters, Integer::sum);
        }
    }
}
