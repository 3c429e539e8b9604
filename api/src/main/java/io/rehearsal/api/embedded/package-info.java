/** The stores that the application brings along, for everybody who has none of his own. */
@NullMarked
package io.rehearsal.api.embedded;

import org.jspecify.annotations.NullMarked;
