package io.rehearsal.api.console;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.operations.queries.CountNodes;
import io.rehearsal.events.operations.queries.IsStoreReachable;
import io.rehearsal.events.operations.queries.ListProjections;
import io.rehearsal.events.operations.queries.ProjectionStatus;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the system is, at a glance. */
@Controller
class OverviewPage {

    private static final String LAG = "rehearsal.projection.";

    private final Messages messages;
    private final Pulse pulse;
    private final MeterRegistry meters;

    OverviewPage(Messages messages, Pulse pulse, MeterRegistry meters) {
        this.messages = messages;
        this.pulse = pulse;
        this.meters = meters;
    }

    /** A number that stands now. @param name of the meter, with what tells it from others of the name */
    record Level(String name, @Nullable String description, long value) {
    }

    /** @param state {@code up}, {@code away}, or {@code behind} where what is read is not what was written */
    record Store(String name, String holds, String state) {
    }

    @GetMapping(Console.PATH)
    String page(Model model) {
        fill(model);
        return "overview";
    }

    /** What moves on the page. */
    @GetMapping(Console.PATH + "/overview")
    String part(Model model) {
        fill(model);
        return "overview :: now";
    }

    private void fill(Model model) {
        boolean reachable = messages.ask(new IsStoreReachable(), Boolean.class);
        var projections = reachable ? messages.list(new ListProjections(), ProjectionStatus.class) : List.<ProjectionStatus>of();
        var counts = pulse.counts();
        model.addAttribute("nodes", messages.ask(new CountNodes(), Integer.class));
        model.addAttribute("stores", stores(reachable, projections));
        model.addAttribute("head", projections.stream().mapToLong(ProjectionStatus::head).max().orElse(0));
        model.addAttribute("lag", projections.stream().mapToLong(ProjectionStatus::lagEvents).max().orElse(0));
        model.addAttribute("parked", projections.stream().mapToLong(ProjectionStatus::deadLetters).sum());
        model.addAttribute("rate", rate(counts));
        model.addAttribute("bars", Bar.of(counts));
        model.addAttribute("most", counts.stream().mapToLong(Long::longValue).max().orElse(0));
        model.addAttribute("unwell", projections.stream()
                .filter(it -> it.state() == ProjectionStatus.State.FAILED || it.state() == ProjectionStatus.State.STOPPED || it.deadLetters() > 0)
                .toList());
        model.addAttribute("levels", levels());
    }

    /** Events a second over the last whole steps, half a minute of them. */
    private static double rate(List<Long> counts) {
        var whole = counts.subList(counts.size() - 7, counts.size() - 1);
        return whole.stream().mapToLong(Long::longValue).sum() / (double) (whole.size() * Pulse.STEP.toSeconds());
    }

    private static List<Store> stores(boolean reachable, List<ProjectionStatus> projections) {
        return List.of(
                new Store("PostgreSQL", "events", reachable ? "up" : "away"),
                new Store("MongoDB", "readModels", state(projections.stream().filter(it -> !it.name().equals("search")).toList())),
                new Store("OpenSearch", "index", state(projections.stream().filter(it -> it.name().equals("search")).toList())));
    }

    private static String state(List<ProjectionStatus> kept) {
        if (kept.isEmpty() || kept.stream().allMatch(it -> it.documents() == ProjectionStatus.UNKNOWN)) {
            return "away";
        }
        return kept.stream().anyMatch(it -> it.state() == ProjectionStatus.State.FAILED) ? "behind" : "up";
    }

    /** Queues, pools and what is open on the node that answers. */
    private List<Level> levels() {
        return meters.getMeters().stream()
                .filter(Gauge.class::isInstance).map(Gauge.class::cast)
                .filter(gauge -> gauge.getId().getName().startsWith("rehearsal.") && !gauge.getId().getName().startsWith(LAG))
                .map(gauge -> new Level(
                        gauge.getId().getName().substring("rehearsal.".length()) + gauge.getId().getTags().stream()
                                .map(tag -> " " + tag.getValue()).collect(Collectors.joining()),
                        gauge.getId().getDescription(),
                        Math.round(gauge.value())))
                .sorted(Comparator.comparing(Level::name))
                .toList();
    }
}
