/** How the contracts take files in. */
@NullMarked
package io.rehearsal.api.contract.upload;

import org.jspecify.annotations.NullMarked;
