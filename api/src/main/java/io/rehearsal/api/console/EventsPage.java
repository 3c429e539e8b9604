package io.rehearsal.api.console;

import io.rehearsal.api.contract.SnakeCaseJson;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.account.commands.OpenPersonalData;
import io.rehearsal.events.operations.queries.BrowseEvents;
import io.rehearsal.events.operations.queries.EventHeader;
import io.rehearsal.events.operations.queries.EventRecord;
import io.rehearsal.events.operations.queries.FindEvent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** All events, and one with what caused it and what it led to. What it says about a person is shown on demand, and that is put on record. */
@Controller
class EventsPage {

    private static final String PATH = Console.PATH + "/events";
    private static final int PAGE = 50;

    private final Messages messages;
    private final SnakeCaseJson json;
    private final Subjects subjects;

    EventsPage(Messages messages, SnakeCaseJson json, Subjects subjects) {
        this.messages = messages;
        this.json = json;
        this.subjects = subjects;
    }

    /** An event in the tree of what goes back to one request. @param depth 0 for what the request did itself */
    record Node(EventHeader event, int depth) {
    }

    @GetMapping(PATH)
    String page(
            @RequestParam(required = false) @Nullable String aggregate,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String contract,
            @RequestParam(required = false) @Nullable String correlation,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        var found = messages.list(new BrowseEvents(given(aggregate), given(type), given(actor), given(contract), given(correlation),
                instant(from), instant(until), before == null ? Long.MAX_VALUE : before, PAGE + 1), EventHeader.class);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("events", page);
        model.addAttribute("older", found.size() > PAGE ? page.getLast().position() : null);
        model.addAttribute("begun", before == null);
        return "events";
    }

    @GetMapping(PATH + "/{aggregate}/{sequence}")
    String event(@PathVariable String aggregate, @PathVariable long sequence, Model model) {
        fill(aggregate, sequence, model);
        return "event";
    }

    /** Shows what the event says, and puts on the person's record who looked. */
    @PostMapping(PATH + "/{aggregate}/{sequence}/open")
    String open(@PathVariable String aggregate, @PathVariable long sequence, @AuthenticationPrincipal Caller.Person viewer, Model model) {
        var event = fill(aggregate, sequence, model);
        subjects.of(event).ifPresent(accountId -> messages.send(new OpenPersonalData(accountId, viewer.accountId(), aggregate)));
        model.addAttribute("opened", event);
        model.addAttribute("payload", event.payload() == null ? null : json.of(event.payload()).toPrettyString());
        return "event";
    }

    private EventRecord fill(String aggregate, long sequence, Model model) {
        var event = messages.find(new FindEvent(aggregate, sequence), EventRecord.class)
                .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, Refusal.Subject.REQUEST, "there is no such event"));
        var correlation = event.metadata().get(MetadataKeys.CORRELATION_ID);
        var related = correlation == null ? List.<EventHeader>of() : messages.list(BrowseEvents.correlated(correlation), EventHeader.class);
        model.addAttribute("event", event);
        var metadata = new TreeMap<>(event.metadata());
        metadata.remove(MetadataKeys.CLIENT_ADDRESS);
        model.addAttribute("metadata", metadata);
        model.addAttribute("tree", tree(related));
        return event;
    }

    /**
     * Causes above their effects. A command's events name the command; what an automation did names the command whose events it answered.
     */
    private static List<Node> tree(List<EventHeader> related) {
        var inOrder = related.stream().sorted(Comparator.comparingLong(EventHeader::position)).toList();
        var causes = new ArrayList<String>();
        var nodes = new ArrayList<Node>();
        Set<String> seen = new HashSet<>();
        for (var event : inOrder) {
            var cause = Objects.requireNonNullElse(event.metadata().get(MetadataKeys.CAUSATION_ID), event.eventId());
            var actor = Objects.requireNonNullElse(event.metadata().get(MetadataKeys.ACTOR), "");
            var step = cause + "/" + actor;
            if (seen.add(step)) {
                causes.add(step);
            }
            nodes.add(new Node(event, causes.indexOf(step)));
        }
        return nodes;
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** As a browser sends local times, taken as UTC. */
    private static @Nullable Instant instant(@Nullable String value) {
        try {
            return value == null || value.isBlank() ? null : LocalDateTime.parse(value.strip()).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a time", e);
        }
    }
}
