/** What nodes know of each other: who lives, who works on what, and whether all use the same stores and secrets. */
@NullMarked
package io.rehearsal.command.nodes;

import org.jspecify.annotations.NullMarked;
