/** The knowledge base: documents that people upload, the chunks they are cut into, and tests of how well these are found. */
@NullMarked
package io.rehearsal.command.knowledge;

import org.jspecify.annotations.NullMarked;
