/** The vocabulary of skills: their names, other forms in Chinese and English, and how they are found in text. */
@NullMarked
package io.rehearsal.assistant.skill;

import org.jspecify.annotations.NullMarked;

