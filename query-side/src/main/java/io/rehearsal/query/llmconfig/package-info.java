/** People's own language models as they are read. */
@NullMarked
package io.rehearsal.query.llmconfig;

import org.jspecify.annotations.NullMarked;
