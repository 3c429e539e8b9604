/** The resume-match contract: its errors. */
@NullMarked
package io.rehearsal.api.contract.resumematch;

import org.jspecify.annotations.NullMarked;
