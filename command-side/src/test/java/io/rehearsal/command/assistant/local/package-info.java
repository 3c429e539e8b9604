/** Resumes of people who do not exist, for the tests of the local assistant. */
@NullMarked
package io.rehearsal.command.assistant.local;

import org.jspecify.annotations.NullMarked;
