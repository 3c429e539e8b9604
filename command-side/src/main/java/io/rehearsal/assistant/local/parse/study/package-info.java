/** Studies: school, degree, subject. */
@NullMarked
package io.rehearsal.assistant.local.parse.study;

import org.jspecify.annotations.NullMarked;

