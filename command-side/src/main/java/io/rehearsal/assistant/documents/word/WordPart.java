package io.rehearsal.assistant.documents.word;

import java.util.List;

/** A part of a Word document's body, in reading order. */
public sealed interface WordPart {

    /** @param level from 0 for the document's title to 9 */
    record Heading(int level, String text) implements WordPart {
    }

    /** May hold line ends. */
    record Paragraph(String text) implements WordPart {
    }

    /** @param text begins with the item's bullet or number */
    record Item(String text) implements WordPart {
    }

    /** One line of a program; tabs and leading spaces are kept. */
    record CodeLine(String text) implements WordPart {
    }

    /** @param headerRows how many of the rows are the header, from 0 */
    record Table(List<List<String>> rows, int headerRows) implements WordPart {
    }
}
