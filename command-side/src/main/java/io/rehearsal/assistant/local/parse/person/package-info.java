/** The person: name, contact data, age, years of work. */
@NullMarked
package io.rehearsal.assistant.local.parse.person;

import org.jspecify.annotations.NullMarked;

