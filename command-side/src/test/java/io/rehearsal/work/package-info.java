@NullMarked
package io.rehearsal.work;

import org.jspecify.annotations.NullMarked;
