/** Who may compute when: work of the processor in bounded numbers, with a fair share for each person. All modules share it. */
@NullMarked
package io.rehearsal.work;

import org.jspecify.annotations.NullMarked;
