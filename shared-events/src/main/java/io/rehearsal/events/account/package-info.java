/** People: how they register, who they are and how they are erased. */
@NullMarked
package io.rehearsal.events.account;

import org.jspecify.annotations.NullMarked;
