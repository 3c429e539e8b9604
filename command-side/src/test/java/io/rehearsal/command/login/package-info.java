@NullMarked
package io.rehearsal.command.login;

import org.jspecify.annotations.NullMarked;
