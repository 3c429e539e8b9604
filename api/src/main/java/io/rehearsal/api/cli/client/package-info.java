/** What talks to a running server over HTTP. */
@NullMarked
package io.rehearsal.api.cli.client;

import org.jspecify.annotations.NullMarked;
