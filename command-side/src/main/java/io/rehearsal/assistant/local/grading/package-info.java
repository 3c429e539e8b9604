/** Grades answers: knowledge against a reference, experience by how concretely it is told. Both say why. */
@NullMarked
package io.rehearsal.assistant.local.grading;

import org.jspecify.annotations.NullMarked;

