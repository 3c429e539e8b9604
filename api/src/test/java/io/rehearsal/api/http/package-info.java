/** The whole application on free ports, a client to talk to it, and files to hand in. */
@NullMarked
package io.rehearsal.api.http;

import org.jspecify.annotations.NullMarked;
