/** bailian-gateway, as a client sees it. */
@NullMarked
package io.rehearsal.api.contract.bailiangateway;

import org.jspecify.annotations.NullMarked;
