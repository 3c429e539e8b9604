package io.rehearsal.assistant.documents.word;

import java.util.List;

/** A piece of a Word document in reading order. */
sealed interface Block {

    /**
     * @param text     may hold line breaks and tabs
     * @param fontSize in points, of most characters; 0 where unknown
     * @param bold     whether all visible characters are bold
     * @param page     from 0
     * @param sense    what its style says it is
     */
    record Paragraph(String text, float fontSize, boolean bold, int page, Sense sense) implements Block {

        Paragraph(String text, float fontSize, boolean bold, int page) {
            this(text, fontSize, bold, page, Sense.BODY);
        }
    }

    /**
     * @param level of a heading, 0 for the document's title to 9; {@link #NO_HEADING} for everything else
     * @param item  whether it is an item of a list; its text begins with the marker
     * @param code  whether it is a line of a program
     */
    record Sense(int level, boolean item, boolean code) {

        static final int NO_HEADING = -1;
        static final Sense BODY = new Sense(NO_HEADING, false, false);
    }

    /** @param headerRows how many of the first rows the document repeats on every page; 0 where it does not say */
    record Table(List<Row> rows, int headerRows) implements Block {

        Table(List<Row> rows) {
            this(rows, 0);
        }
    }

    record Row(List<List<Block>> cells) {
    }

    /**
     * @param x     distance from the left in points where known, else 0
     * @param y     distance from the top in points where known, else 0
     * @param width in points where known, else 0
     */
    record TextBox(List<Block> content, float x, float y, float width) implements Block {

        float right() {
            return x + width;
        }
    }
}
