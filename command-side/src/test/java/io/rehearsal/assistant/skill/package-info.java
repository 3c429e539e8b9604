@NullMarked
package io.rehearsal.assistant.skill;

import org.jspecify.annotations.NullMarked;

