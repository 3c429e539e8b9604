package io.rehearsal.assistant.local.grading;

/**
 * A word of a text.
 *
 * @param stem   the form under which its inflections are the same, in small letters
 * @param common whether it says nothing of its own, such as <em>the</em> or 的
 * @param start  offset in the text
 * @param end    offset one past the last character
 */
public record Word(String stem, boolean common, int start, int end) {
}
