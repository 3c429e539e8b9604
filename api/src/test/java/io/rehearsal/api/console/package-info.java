/** The console as somebody with a browser sees it. */
@NullMarked
package io.rehearsal.api.console;

import org.jspecify.annotations.NullMarked;
