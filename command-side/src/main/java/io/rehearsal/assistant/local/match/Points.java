package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.Language;
import io.rehearsal.events.resume.JobMatch.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Turns ratings into parts whose most points add to 100: what cannot be compared takes no part, and the others grow in proportion. */
final class Points {

    private Points() {
    }

    static List<Part> of(List<Rating> ratings, Language language) {
        var comparable = ratings.stream().filter(rating -> rating.weight() > 0).toList();
        var rated = comparable.isEmpty() ? nothingNear(ratings) : comparable;
        var most = scaled(rated.stream().map(Rating::weight).toList());
        return IntStream.range(0, rated.size()).mapToObj(i -> part(rated.get(i), most.get(i), language)).toList();
    }

    /** Of a posting that gives nothing to compare nothing in the resume is near. */
    private static List<Rating> nothingNear(List<Rating> ratings) {
        return ratings.stream().filter(rating -> rating.kind() == PartKind.RELEVANCE)
                .map(rating -> new Rating(rating.kind(), 1, 0, rating.explanation())).toList();
    }

    private static Part part(Rating rating, int most, Language language) {
        return new Part(rating.kind().id(), rating.kind().title(language), (int) Math.round(rating.share() * most), most, rating.explanation());
    }

    /** By largest remainders, so that whole points add to 100. */
    private static List<Integer> scaled(List<Integer> weights) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        var points = new ArrayList<>(weights.stream().map(weight -> 100 * weight / sum).toList());
        int left = 100 - points.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, weights.size()).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> 100 * weights.get(i) % sum).reversed())
                .limit(left)
                .forEach(i -> points.set(i, points.get(i) + 1));
        return points;
    }
}
