/** Reads resumes in Chinese and English without a language model: sections, entries, fields, each with its place in the text. */
@NullMarked
package io.rehearsal.assistant.local.parse;

import org.jspecify.annotations.NullMarked;

