/** Keeps documents, generations and tracking tokens in MongoDB. */
@NullMarked
package io.rehearsal.query.projection.mongo;

import org.jspecify.annotations.NullMarked;
