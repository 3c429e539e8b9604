/** The contracts as OpenAPI, one group each, and the two pages that show them, from the application itself. */
@NullMarked
package io.rehearsal.api.documentation;

import org.jspecify.annotations.NullMarked;
