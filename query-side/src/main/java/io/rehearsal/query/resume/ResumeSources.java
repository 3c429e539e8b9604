package io.rehearsal.query.resume;

import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ContentText.Leaf;
import io.rehearsal.events.resume.Origin;
import io.rehearsal.events.resume.commands.ResumeCommand;
import io.rehearsal.events.resume.events.ResumeEvent;
import io.rehearsal.events.resume.events.ResumeParsed;
import io.rehearsal.events.resume.events.ResumeUploaded;
import io.rehearsal.events.resume.queries.FindResumeSource;
import io.rehearsal.events.resume.queries.ResumeSource;
import io.rehearsal.events.resume.queries.ResumeSource.Field;
import io.rehearsal.events.resume.queries.ResumeSource.Place;
import io.rehearsal.query.projection.AggregateFold;
import io.rehearsal.query.projection.AggregateStreams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows where the values of a resume stand in the text that they were read from. */
@Component
class ResumeSources {

    private final AggregateStreams streams;

    ResumeSources(AggregateStreams streams) {
        this.streams = streams;
    }

    /** A value as it was parsed. @param kind its path without numbers */
    private record Parsed(String path, String kind, String value, Place place) {
    }

    @QueryHandler
    Optional<ResumeSource> find(FindResumeSource query) {
        var events = streams.read(ResumeCommand.aggregateId(query.resumeId())).stream()
                .filter(event -> !event.getTimestamp().isAfter(query.at()))
                .map(event -> (ResumeEvent) event.getPayload())
                .toList();
        if (events.isEmpty()) {
            return Optional.empty();
        }
        var text = events.getFirst() instanceof ResumeUploaded uploaded ? uploaded.text() : null;
        var resume = new AggregateFold<>(new ResumeProjection());
        events.forEach(resume::follow);
        var content = resume.aggregate().map(it -> it.root().content()).orElse(null);
        return text == null || content == null ? Optional.empty()
                : Optional.of(new ResumeSource(text, placed(ContentText.leaves(content), parsed(events, text.length()))));
    }

    /** What was parsed from the text, the last parse first: all of them read the same text. */
    private static List<Parsed> parsed(List<ResumeEvent> events, int length) {
        var found = new ArrayList<Parsed>();
        for (var event : events.reversed()) {
            if (event instanceof ResumeParsed it && it.content() != null && it.origins() != null) {
                var places = it.origins().stream().filter(origin -> 0 <= origin.start() && origin.start() < origin.end() && origin.end() <= length)
                        .collect(Collectors.toMap(Origin::path, origin -> new Place(origin.start(), origin.end()), (first, _) -> first));
                for (var leaf : ContentText.leaves(it.content())) {
                    var place = places.get(leaf.path());
                    if (place != null) {
                        found.add(new Parsed(leaf.path(), kind(leaf.path()), leaf.value(), place));
                    }
                }
            }
        }
        return found;
    }

    /**
     * A value stands where the parse found the same words at the same path. Where an edit has taken away a line before it, at another path of the
     * same kind, each place once.
     */
    private static List<Field> placed(List<Leaf> leaves, List<Parsed> parsed) {
        var places = new HashMap<Integer, Place>();
        Set<Place> taken = new HashSet<>();
        Map<Leaf, Place> samePath = new HashMap<>();
        parsed.forEach(it -> samePath.putIfAbsent(new Leaf(it.path(), it.value()), it.place()));
        for (int i = 0; i < leaves.size(); i++) {
            var place = samePath.get(leaves.get(i));
            if (place != null) {
                places.put(i, place);
                taken.add(place);
            }
        }
        var elsewhere = parsed.stream().collect(Collectors.groupingBy(it -> new Leaf(it.kind(), it.value())));
        for (int i = 0; i < leaves.size(); i++) {
            if (!places.containsKey(i)) {
                var leaf = leaves.get(i);
                var place = free(elsewhere.getOrDefault(new Leaf(kind(leaf.path()), leaf.value()), List.of()), taken);
                if (place != null) {
                    places.put(i, place);
                    taken.add(place);
                }
            }
        }
        var fields = new ArrayList<Field>();
        for (int i = 0; i < leaves.size(); i++) {
            fields.add(new Field(leaves.get(i).path(), leaves.get(i).value(), places.get(i)));
        }
        return fields;
    }

    private static @Nullable Place free(List<Parsed> candidates, Set<Place> taken) {
        return candidates.stream().map(Parsed::place).filter(place -> !taken.contains(place)).findFirst().orElse(null);
    }

    private static String kind(String path) {
        return path.replaceAll("\\[\\d+]", "[]");
    }
}
