/**
 * A server of MongoDB's wire protocol inside this process, kept on disk.
 *
 * <p>Supported: reads, writes and bulk writes as the sync driver and Spring Data MongoDB send them; {@code findAndModify};
 * {@code distinct}; counting; pipelines; declaring, listing and dropping indexes; {@code explain} of a find or an aggregate.
 *
 * <p>Indexes: of one field or several, ascending or descending, over arrays, unique, sparse. They serve equality, {@code $in}, and
 * a range on the field behind, also within {@code $and}; and order, where no indexed value is an array, a document or a number
 * that a double does not hold. String ids are read in order and by range without another index. The first {@code $match},
 * {@code $sort}, {@code $skip} and {@code $limit} of a pipeline use indexes; pipelines within a pipeline do not, nor does
 * {@code $or}, and a search for null or by a regular expression.
 *
 * <p>Refused with MongoDB's codes: other options of an index (partial, TTL, collation), other kinds (text, geo, hashed, wildcard),
 * renaming a collection. There are no transactions and no change streams. Strings are ordered by their UTF-16 code units.
 *
 * <p>After a crash the store is as it was between two commands, at most about half a second before, indexes and documents alike.
 */
@NullMarked
package io.rehearsal.api.embedded.mongodb;

import org.jspecify.annotations.NullMarked;
