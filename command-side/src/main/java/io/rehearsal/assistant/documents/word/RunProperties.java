package io.rehearsal.assistant.documents.word;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a run's properties state; null where they state nothing.
 *
 * @param size  in points
 * @param style the character style's id
 */
record RunProperties(@Nullable Float size, @Nullable Boolean bold, boolean hidden, boolean raised, @Nullable String style) {

    static final RunProperties NONE = new RunProperties(null, null, false, false, null);

    /** Reads on to the end of the element the reader stands on. */
    static RunProperties read(XMLStreamReader xml, String element) throws XMLStreamException {
        Float size = null;
        Boolean bold = null;
        boolean hidden = false;
        boolean raised = false;
        String style = null;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element))) {
            if (xml.getEventType() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String value = DocxXml.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "sz" -> size = DocxXml.number(value) / 2;
                case "b" -> bold = DocxXml.isOn(value);
                case "vanish" -> hidden = DocxXml.isOn(value);
                case "vertAlign" -> raised = "superscript".equals(value);
                case "rStyle" -> style = value;
                // The properties before a tracked change follow within it.
                case "rPrChange" -> DocxXml.skip(xml);
                default -> { }
            }
        }
        return new RunProperties(size, bold, hidden, raised, style);
    }
}
