package io.rehearsal.assistant.documents.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the text boxes of a drawing and where they stand. */
final class DocxDrawing {

    private static final float EMU_PER_POINT = 12_700;
    private static final Pattern MARGIN = Pattern.compile("(margin-left|margin-top|(?<![-\\w])width):(-?[\\d.]+)(?:pt)?(?![\\w])");

    private final XMLStreamReader xml;
    private final DocxContext context;
    private final List<Block.TextBox> boxes = new ArrayList<>();
    private float x;
    private float y;
    private float width;

    DocxDrawing(XMLStreamReader xml, DocxContext context) {
        this.xml = xml;
        this.context = context;
    }

    /** Reads on to the end of the element the reader stands on. */
    List<Block.TextBox> boxes() throws XMLStreamException {
        context.enter();
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "txbxContent" -> boxes.add(new Block.TextBox(new DocxBlocks(xml, context).read(), x, y, width));
                    case "positionH" -> x = offset(x);
                    case "positionV" -> y = offset(y);
                    case "AlternateContent" -> boxes.addAll(alternatives());
                    default -> {
                        if (xml.getLocalName().equals("extent") && width == 0) {
                            width = DocxXml.number(DocxXml.attribute(xml, "cx")) / EMU_PER_POINT;
                        }
                        vmlPosition(DocxXml.attribute(xml, "style"));
                        boxes();
                    }
                }
            }
        }
        context.leave();
        return boxes;
    }

    /** Reads on to the end of an element that says the same in several ways; the first way that has text counts. */
    List<Block.TextBox> alternatives() throws XMLStreamException {
        List<Block.TextBox> first = List.of();
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                if (first.isEmpty()) {
                    first = new DocxDrawing(xml, context).boxes();
                } else {
                    DocxXml.skip(xml);
                }
            }
        }
        return first;
    }

    private float offset(float otherwise) throws XMLStreamException {
        String element = xml.getLocalName();
        float found = otherwise;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element))) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("posOffset")) {
                found = DocxXml.number(xml.getElementText().strip()) / EMU_PER_POINT;
            }
        }
        return found;
    }

    private void vmlPosition(@Nullable String css) {
        if (css != null && css.contains("margin-")) {
            Matcher margin = MARGIN.matcher(css);
            while (margin.find()) {
                float points = DocxXml.number(margin.group(2));
                switch (margin.group(1)) {
                    case "margin-left" -> x = points;
                    case "margin-top" -> y = points;
                    default -> width = points;
                }
            }
        }
    }
}
