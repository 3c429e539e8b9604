/** What thinks: one port for each thing that is asked of it, a local adapter that needs nothing and one for language models. */
@NullMarked
package io.rehearsal.assistant;

import org.jspecify.annotations.NullMarked;

