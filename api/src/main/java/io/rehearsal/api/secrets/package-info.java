/** Keys and passwords that are made at the first start and kept. */
@NullMarked
package io.rehearsal.api.secrets;

import org.jspecify.annotations.NullMarked;
