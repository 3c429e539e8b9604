package io.rehearsal.command.documents.word;

import java.util.List;

/** A piece of a Word document in reading order. */
sealed interface Block {

    /**
     * @param text     may hold line breaks and tabs
     * @param fontSize in points, of most characters; 0 where unknown
     * @param bold     whether all visible characters are bold
     * @param page     from 0
     */
    record Paragraph(String text, float fontSize, boolean bold, int page) implements Block {
    }

    record Table(List<Row> rows) implements Block {
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
