package io.rehearsal.assistant.documents.pdf;

import java.util.List;

/**
 * The words of one page.
 *
 * @param number  from 0
 * @param words   those whose lines run in the page's main direction
 * @param turned  those of other directions, one list for each
 */
record PageWords(int number, List<Word> words, List<List<Word>> turned) {

    PageWords withWords(List<Word> others) {
        return new PageWords(number, others, turned);
    }
}
