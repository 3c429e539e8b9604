/** The walk through the main job on a sample resume. */
@NullMarked
package io.rehearsal.api.cli.demo;

import org.jspecify.annotations.NullMarked;
