package io.rehearsal.assistant.documents.word;

import io.rehearsal.events.Refusal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the paragraphs and tables that stand one after the other in an element of a DOCX. */
final class DocxBlocks {

    /** Word itself lets a row have 63. */
    private static final int MAX_CELLS = 1_000;

    private final XMLStreamReader xml;
    private final DocxContext context;
    /** Of the table that is being read. */
    private int headerRows;

    DocxBlocks(XMLStreamReader xml, DocxContext context) {
        this.xml = xml;
        this.context = context;
    }

    /** Reads on to the end of the element the reader stands on. */
    List<Block> read() throws XMLStreamException {
        context.enter();
        List<Block> blocks = new ArrayList<>();
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p" -> blocks.addAll(new DocxParagraph(xml, context).read());
                    case "tbl" -> blocks.add(table());
                    case "del", "moveFrom", "sectPr", "sdtPr", "sdtEndPr", "tcPr", "Fallback" -> DocxXml.skip(xml);
                    default -> blocks.addAll(read());
                }
            }
        }
        context.leave();
        return blocks;
    }

    private Block.Table table() throws XMLStreamException {
        context.enter();
        List<Block.Row> rows = new ArrayList<>();
        int outer = headerRows;
        headerRows = 0;
        rows(rows);
        int own = headerRows;
        headerRows = outer;
        context.leave();
        return new Block.Table(rows, own);
    }

    private void rows(List<Block.Row> rows) throws XMLStreamException {
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tr" -> {
                        List<List<Block>> cells = new ArrayList<>();
                        boolean repeated = cells(cells);
                        headerRows += repeated && headerRows == rows.size() ? 1 : 0;
                        rows.add(new Block.Row(cells));
                    }
                    case "tblPr", "tblGrid", "sdtPr", "del" -> DocxXml.skip(xml);
                    default -> {
                        context.enter();
                        rows(rows);
                        context.leave();
                    }
                }
            }
        }
    }

    /** Whether the row is one of the table's header. */
    private boolean cells(List<List<Block>> cells) throws XMLStreamException {
        boolean header = false;
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tc" -> {
                        if (cells.size() >= MAX_CELLS) {
                            throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "A row of a table has more than " + MAX_CELLS + " cells.");
                        }
                        cells.add(read());
                    }
                    case "trPr" -> header |= isHeader();
                    case "tblPrEx", "sdtPr", "del" -> DocxXml.skip(xml);
                    default -> {
                        context.enter();
                        cells(cells);
                        context.leave();
                    }
                }
            }
        }
        return header;
    }

    private boolean isHeader() throws XMLStreamException {
        boolean header = false;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("trPr"))) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                header |= xml.getLocalName().equals("tblHeader") && DocxXml.isOn(DocxXml.attribute(xml, "val"));
            }
        }
        return header;
    }
}
