package io.rehearsal.assistant.local.reading;

import io.rehearsal.assistant.Language;

/**
 * One statement of a resume: a text of the content, or a sentence of a long one.
 *
 * @param number   place among all lines of the resume, from 0
 * @param path     the text's path in the content
 * @param part     what kind of text it is
 * @param text     stands so in the text at {@code path}
 * @param whole    whether it is all of that text
 * @param time     whether the entry it belongs to is over
 * @param entry    name of the job, project or section it stands in; empty where it has none
 * @param position place among its siblings, from 1
 */
public record Line(int number, String path, Part part, String text, boolean whole, Time time, String entry, int position) {

    /** What a text of the content tells. */
    public enum Part {
        RESPONSIBILITY, ACHIEVEMENT, DESCRIPTION, BACKGROUND, TECHNOLOGY, SKILL, HIGHLIGHT, DETAIL, OTHER;

        /** Statements that say what somebody did, rather than what there was. */
        public boolean tellsWork() {
            return this == RESPONSIBILITY || this == ACHIEVEMENT;
        }
    }

    /** When an entry was; {@code UNKNOWN} where it has no end date. */
    public enum Time {
        OVER, GOING_ON, UNKNOWN
    }

    /** A line with one Chinese character is read as Chinese, whatever else stands in it. */
    public Language language() {
        return text.codePoints().anyMatch(Character::isIdeographic) ? Language.ZH : Language.EN;
    }

    public Line withText(String newText) {
        return new Line(number, path, part, newText, whole, time, entry, position);
    }
}
