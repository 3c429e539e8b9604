package io.rehearsal.events.resume;

/**
 * One value of the content replaced by another.
 *
 * @param path   the value's path, such as {@code experience[0].responsibilities[2]}, in the content as the edits before this one left it
 * @param before the whole value until now
 * @param after  the whole value from now on; empty takes an element out of its list and makes a field null
 */
public record TextEdit(String path, String before, String after) {
}
