/** A server of MongoDB's wire protocol inside this process, kept on disk. */
@NullMarked
package io.rehearsal.api.embedded.mongodb;

import org.jspecify.annotations.NullMarked;
