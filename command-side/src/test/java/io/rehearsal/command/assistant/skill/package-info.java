@NullMarked
package io.rehearsal.command.assistant.skill;

import org.jspecify.annotations.NullMarked;
