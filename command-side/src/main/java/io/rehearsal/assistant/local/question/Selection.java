package io.rehearsal.assistant.local.question;

import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Difficulty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Fills an interview's places from the candidates, no two of them alike. */
final class Selection {

    private static final double WANTED_LEVEL = 0.3;
    private static final double OTHER_ORIGIN = -1;
    private static final double STRAND_AGAIN = -0.15;
    private static final double TOPIC_AGAIN = -0.4;
    private static final double CHANCE = 0.25;
    /** Among what was asked before, the longest ago comes first. */
    private static final double ASKED_BEFORE = -0.9;
    /** What was asked some seven interviews ago may be asked again as if it had not been. */
    private static final double FORGOTTEN = 0.45;
    /** What was asked in the last interview or later. */
    private static final double JUST_NOW = 0.86;
    /** From this weight on a question is about the person or the trade; rather one of these again than one that fits everybody. */
    private static final double TELLING = 0.35;
    private static final int MOST_AGAIN = 3;

    /** More of a category on the position as such are only asked where there is nothing else. */
    private static final int GENERAL = 2;

    /** Where among equally hard questions each category is asked. */
    private static final List<Category> PLACES =
            List.of(Category.PROJECT, Category.TECHNICAL, Category.PROBLEM_SOLVING, Category.BEHAVIORAL, Category.CAREER);

    private final List<Candidate> candidates;
    private final Supplier<List<Candidate>> others;
    private final Difficulty difficulty;
    private final Earlier earlier;
    private final long seed;
    private final Map<Candidate, Double> luck = new IdentityHashMap<>();
    private final Map<Candidate, Double> recency = new IdentityHashMap<>();
    private final List<Candidate> chosen = new ArrayList<>();

    /** @param others what is only taken where the candidates do not suffice */
    Selection(List<Candidate> candidates, Supplier<List<Candidate>> others, Difficulty difficulty, Earlier earlier, long seed) {
        this.candidates = new ArrayList<>(candidates);
        this.others = others;
        this.difficulty = difficulty;
        this.earlier = earlier;
        this.seed = seed;
    }

    /**
     * As many as the plan has places, in the order of asking: from easy to hard, and among equally hard ones projects first, plans last. A place
     * for which everything was asked lately is filled from another category, as long as that has something new; but a few good questions come again
     * rather than ones that fit everybody.
     *
     * @throws IllegalStateException if there are not as many questions
     */
    List<Candidate> fill(Plan plan) {
        var levels = new Levels(plan.slots().size(), difficulty);
        var picked = new ArrayList<Candidate>();
        int missing = 0;
        for (var slot : plan.slots()) {
            var best = best(slot, levels);
            best.ifPresent(candidate -> take(candidate, levels, picked));
            missing += best.isPresent() ? 0 : 1;
        }
        for (; missing > 0; missing--) {
            take(spare(plan, levels), levels, picked);
        }
        picked.sort(Comparator.comparing(Candidate::difficulty).thenComparing(candidate -> PLACES.indexOf(candidate.category())));
        return picked;
    }

    private Optional<Candidate> best(Slot slot, Levels levels) {
        var fresh = best(slot, levels, GENERAL, true);
        if (fresh.isPresent() && fresh.get().weight() >= TELLING || chosen.stream().filter(other -> recency(other) >= FORGOTTEN).count() >= MOST_AGAIN) {
            return fresh;
        }
        return best(slot, levels, GENERAL, false).filter(again -> again.weight() >= TELLING && recency(again) < JUST_NOW).or(() -> fresh);
    }

    private Candidate spare(Plan plan, Levels levels) {
        return bestOf(plan.spare(), levels, GENERAL, true).or(() -> bestOf(plan.spare(), levels, GENERAL, false))
                .or(() -> bestOf(plan.spare(), levels, Integer.MAX_VALUE, false)).or(() -> {
                    others.get().stream().filter(other -> chosen.stream().noneMatch(other::isLike)).forEach(candidates::add);
                    return bestOf(plan.spare(), levels, Integer.MAX_VALUE, false);
                }).or(() -> bestOf(PLACES, levels, Integer.MAX_VALUE, false))
                .orElseThrow(() -> new IllegalStateException("there are only %d different questions".formatted(chosen.size())));
    }

    /** The best of the first category that has one. */
    private Optional<Candidate> bestOf(List<Category> categories, Levels levels, int general, boolean fresh) {
        return categories.stream().flatMap(category -> best(new Slot(category, null), levels, general, fresh).stream()).findFirst();
    }

    /**
     * @param general how many questions of a category may be on the position as such
     * @param fresh   whether what was asked lately is left out
     */
    private Optional<Candidate> best(Slot slot, Levels levels, int general, boolean fresh) {
        boolean enough = chosen.stream().filter(other -> other.category() == slot.category() && other.origin() == Origin.POSITION).count() >= general;
        return candidates.stream().filter(candidate -> candidate.category() == slot.category() && !(enough && candidate.origin() == Origin.POSITION))
                .filter(candidate -> !fresh || recency(candidate) < FORGOTTEN)
                .max(Comparator.comparingDouble(candidate -> worth(candidate, slot, levels)));
    }

    private double worth(Candidate candidate, Slot slot, Levels levels) {
        long strand = chosen.stream().filter(other -> other.strand().equals(candidate.strand())).limit(2).count();
        boolean topic = candidate.origin() != Origin.POSITION && chosen.stream()
                .anyMatch(other -> other.topic().equals(candidate.topic()) && !other.strand().equals(candidate.strand()));
        return candidate.weight() + luck.computeIfAbsent(candidate, it -> CHANCE * Dice.roll(seed, it.text()) + ASKED_BEFORE * recency(it))
                + (levels.wants(candidate.difficulty()) ? WANTED_LEVEL : 0) + (slot.suits(candidate) ? 0 : OTHER_ORIGIN)
                + STRAND_AGAIN * strand + (topic ? TOPIC_AGAIN : 0);
    }

    private double recency(Candidate candidate) {
        return recency.computeIfAbsent(candidate, earlier::recency);
    }

    private void take(Candidate candidate, Levels levels, List<Candidate> picked) {
        levels.take(candidate.difficulty());
        picked.add(candidate);
        chosen.add(candidate);
        candidates.removeIf(candidate::isLike);
    }
}
