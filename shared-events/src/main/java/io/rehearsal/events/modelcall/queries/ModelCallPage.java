package io.rehearsal.events.modelcall.queries;

import java.util.List;

/**
 * A page of model calls.
 *
 * @param total of all pages
 */
public record ModelCallPage(List<ModelCallView> calls, long total) {
}
