/** What changed between two contents, by section, entry and words, and nothing of it lost. */
@NullMarked
package io.rehearsal.query.resume.compare;

import org.jspecify.annotations.NullMarked;
