/** The bailian-gateway contract: its errors and its way of registering. */
@NullMarked
package io.rehearsal.api.contract.bailiangateway;

import org.jspecify.annotations.NullMarked;
