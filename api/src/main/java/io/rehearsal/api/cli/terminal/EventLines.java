package io.rehearsal.api.cli.terminal;

import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.operations.queries.EventRecord;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** An event as a person reads it: when, what, by whom, and what it changed. */
public final class EventLines {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final String INDENT = "    ";

    private final Style style;

    public EventLines(Style style) {
        this.style = style;
    }

    public List<String> of(EventRecord event) {
        var lines = new ArrayList<String>();
        lines.add("%s  %s  %s".formatted(
                style.faint("%3s".formatted(event.position() == 0 ? event.sequence() : event.position())),
                style.faint(TIME.format(event.at())), style.accent(event.type())));
        lines.add(INDENT + " " + style.bold(event.summary()));
        lines.add(INDENT + " " + style.faint(origin(event)));
        for (String change : event.changes()) {
            for (String line : Wrapping.lines(change, Terminal.columns() - INDENT.length() - 3)) {
                lines.add(INDENT + "   " + line);
            }
        }
        if (event.erased()) {
            lines.add(INDENT + " " + style.warning("The person was erased; what this said can no longer be read."));
        }
        return lines;
    }

    private static String origin(EventRecord event) {
        var metadata = event.metadata();
        String caused = metadata.get(MetadataKeys.CAUSATION_ID);
        return "%s, by %s through %s, request %s%s".formatted(event.aggregateId(),
                metadata.getOrDefault(MetadataKeys.ACTOR, "nobody"),
                metadata.getOrDefault(MetadataKeys.CONTRACT, "no contract"),
                metadata.getOrDefault(MetadataKeys.REQUEST_ID, "unknown"),
                caused == null ? "" : ", caused by " + caused);
    }
}
