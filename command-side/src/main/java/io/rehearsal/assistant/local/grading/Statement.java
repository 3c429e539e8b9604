package io.rehearsal.assistant.local.grading;

import java.util.List;

/**
 * A sentence as it is compared.
 *
 * @param meaning of length 1
 */
record Statement(String text, float[] meaning, List<Term> terms) {
}
