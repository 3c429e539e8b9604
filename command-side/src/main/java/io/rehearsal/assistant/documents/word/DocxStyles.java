package io.rehearsal.assistant.documents.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of a DOCX say about size, weight and lists. */
final class DocxStyles {

    /** Word's own default where a document states none, in points. */
    private static final float DEFAULT_SIZE = 10;
    private static final int MAX_CHAIN = 20;

    private record Style(@Nullable String basedOn, @Nullable Float size, @Nullable Boolean bold, @Nullable String numId, @Nullable Integer outline, String name) {
    }

    private final Map<String, Style> styles = new HashMap<>();
    private float defaultSize = DEFAULT_SIZE;
    private @Nullable String defaultParagraph;

    static DocxStyles none() {
        return new DocxStyles();
    }

    static DocxStyles read(InputStream part) throws XMLStreamException {
        DocxStyles styles = new DocxStyles();
        XMLStreamReader xml = DocxXml.reader(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("style")) {
                    styles.style(xml);
                } else if (xml.getLocalName().equals("rPrDefault")) {
                    RunProperties defaults = RunProperties.read(xml, "rPrDefault");
                    styles.defaultSize = defaults.size() == null ? DEFAULT_SIZE : defaults.size();
                }
            }
        }
        return styles;
    }

    private void style(XMLStreamReader xml) throws XMLStreamException {
        String id = DocxXml.attribute(xml, "styleId");
        boolean isDefault = DocxXml.isOn(DocxXml.attribute(xml, "default")) && DocxXml.attribute(xml, "default") != null;
        boolean paragraph = "paragraph".equals(DocxXml.attribute(xml, "type"));
        String basedOn = null;
        String numId = null;
        Integer outline = null;
        String name = "";
        RunProperties run = RunProperties.NONE;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("style"))) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "basedOn" -> basedOn = DocxXml.attribute(xml, "val");
                    case "numId" -> numId = DocxXml.attribute(xml, "val");
                    case "outlineLvl" -> outline = (int) DocxXml.number(DocxXml.attribute(xml, "val"));
                    case "name" -> name = String.valueOf(DocxXml.attribute(xml, "val"));
                    case "rPr" -> run = RunProperties.read(xml, "rPr");
                    default -> { }
                }
            }
        }
        if (id != null) {
            styles.put(id, new Style(basedOn, run.size(), run.bold(), numId, outline, name));
            if (isDefault && paragraph) {
                defaultParagraph = id;
            }
        }
    }

    float size(@Nullable String paragraphStyle) {
        Style style = first(paragraphStyle, s -> s.size() != null);
        return style == null || style.size() == null ? defaultSize : style.size();
    }

    boolean bold(@Nullable String paragraphStyle) {
        Style style = first(paragraphStyle, s -> s.bold() != null);
        return style != null && Boolean.TRUE.equals(style.bold());
    }

    boolean isHeading(@Nullable String paragraphStyle) {
        return paragraphStyle != null && first(paragraphStyle, style -> style.outline() != null) != null;
    }

    /** As {@link Block.Sense#level()}; a name tells where the document does not say more about the style. */
    int level(@Nullable String paragraphStyle) {
        if (paragraphStyle == null) {
            return Block.Sense.NO_HEADING;
        }
        Style outlined = first(paragraphStyle, style -> style.outline() != null);
        if (outlined != null && outlined.outline() != null) {
            return outlined.outline() < 9 ? outlined.outline() + 1 : Block.Sense.NO_HEADING;
        }
        return StyleName.level(names(paragraphStyle));
    }

    boolean isCode(@Nullable String paragraphStyle) {
        return paragraphStyle != null && StyleName.isCode(names(paragraphStyle));
    }

    /** The style's id and name, in this order. */
    private List<String> names(String id) {
        Style style = styles.get(id);
        return style == null ? List.of(id) : List.of(id, style.name());
    }

    @Nullable String numId(@Nullable String paragraphStyle) {
        Style style = paragraphStyle == null ? null : first(paragraphStyle, s -> s.numId() != null);
        return style == null ? null : style.numId();
    }

    private @Nullable Style first(@Nullable String id, Predicate<Style> says) {
        String next = id == null ? defaultParagraph : id;
        for (int i = 0; i < MAX_CHAIN && next != null; i++) {
            Style style = styles.get(next);
            if (style == null || says.test(style)) {
                return style;
            }
            next = style.basedOn();
        }
        return null;
    }
}
