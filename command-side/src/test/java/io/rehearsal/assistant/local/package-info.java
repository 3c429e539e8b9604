/** Resumes of people who do not exist, for the tests of the local assistant. */
@NullMarked
package io.rehearsal.assistant.local;

import org.jspecify.annotations.NullMarked;

