package io.rehearsal.assistant.local.question;

import static io.rehearsal.events.interview.Category.BEHAVIORAL;
import static io.rehearsal.events.interview.Category.CAREER;
import static io.rehearsal.events.interview.Category.PROBLEM_SOLVING;
import static io.rehearsal.events.interview.Category.PROJECT;
import static io.rehearsal.events.interview.Category.TECHNICAL;

import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Interviewer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of an interview is made up of.
 *
 * @param interviewer who asks; null outside of a panel
 * @param slots       the scarce ones first
 * @param spare       categories that fill in where material is missing, the best first
 */
record Plan(@Nullable Interviewer interviewer, List<Slot> slots, List<Category> spare) {

    private static final List<Category> ALL = List.of(TECHNICAL, PROJECT, PROBLEM_SOLVING, BEHAVIORAL, CAREER);

    /** In tenths. */
    private static final List<Integer> ALONE = List.of(4, 3, 1, 1, 1);
    private static final List<Integer> AS_ENGINEER = List.of(5, 3, 2, 0, 0);
    private static final List<Integer> ON_BEHAVIOR = List.of(0, 3, 0, 7, 0);
    private static final List<Integer> ON_PLANS = List.of(0, 0, 0, 0, 10);

    /** How the questions of a panel are shared out: technical, behavioral, hr. */
    private static final List<Integer> TURNS = List.of(4, 3, 3);

    private static final int QUESTIONS_TO_A_PASSAGE = 5;
    private static final int QUESTIONS_TO_A_GAP = 8;
    private static final int ENOUGH_FOR_A_GAP = 4;

    /** @param documents how many documents were chosen */
    static Plan solo(int count, int documents) {
        return of(null, count, ALONE, documents, null, List.of(PROJECT, TECHNICAL, BEHAVIORAL, PROBLEM_SOLVING, CAREER));
    }

    static List<Plan> panel(int count, int documents) {
        var turns = Shares.of(count, TURNS);
        return List.of(
                of(Interviewer.TECHNICAL, turns.get(0), AS_ENGINEER, documents, null, List.of(TECHNICAL, PROJECT, PROBLEM_SOLVING)),
                of(Interviewer.BEHAVIORAL, turns.get(1), ON_BEHAVIOR, 0, Origin.PEOPLE, List.of(BEHAVIORAL, PROJECT, CAREER)),
                of(Interviewer.HR, turns.get(2), ON_PLANS, 0, null, List.of(CAREER, BEHAVIORAL)));
    }

    /** A part of an interview that is on one category. */
    static Plan part(Category category, int count) {
        var weights = ALL.stream().map(each -> each == category ? 1 : 0).toList();
        return of(null, count, weights, 0, null, switch (category) {
            case TECHNICAL -> List.of(TECHNICAL, PROBLEM_SOLVING, PROJECT);
            case PROBLEM_SOLVING -> List.of(PROBLEM_SOLVING, TECHNICAL, PROJECT);
            case PROJECT -> List.of(PROJECT, BEHAVIORAL, TECHNICAL);
            case BEHAVIORAL -> List.of(BEHAVIORAL, CAREER, PROJECT);
            case CAREER -> List.of(CAREER, BEHAVIORAL, PROJECT);
        });
    }

    private static Plan of(
            @Nullable Interviewer interviewer, int count, List<Integer> weights, int documents, @Nullable Origin projects, List<Category> spare) {
        return new Plan(interviewer, slots(Shares.of(count, weights), count, documents, projects), spare);
    }

    private static List<Slot> slots(List<Integer> shares, int count, int documents, @Nullable Origin projects) {
        var slots = new ArrayList<Slot>();
        int technical = shares.getFirst();
        int passages = Math.min(technical, Math.min(documents, Math.max(1, count / QUESTIONS_TO_A_PASSAGE)));
        int gaps = Math.min(technical - passages, count < ENOUGH_FOR_A_GAP ? 0 : Math.max(1, count / QUESTIONS_TO_A_GAP));
        slots.addAll(Collections.nCopies(passages, new Slot(TECHNICAL, Origin.PASSAGE)));
        slots.addAll(Collections.nCopies(gaps, new Slot(TECHNICAL, Origin.GAP)));
        for (int i = ALL.size() - 1; i > 0; i--) {
            slots.addAll(ALL.get(i) == PROJECT ? onProjects(shares.get(i), projects) : Collections.nCopies(shares.get(i), new Slot(ALL.get(i), null)));
        }
        slots.addAll(Collections.nCopies(technical - passages - gaps, new Slot(TECHNICAL, Origin.BANK)));
        return List.copyOf(slots);
    }

    /** The strongest line always, another strong one in its turn, then whatever else is worth asking. */
    private static List<Slot> onProjects(int count, @Nullable Origin projects) {
        var slots = new ArrayList<Slot>(Collections.nCopies(count, new Slot(PROJECT, projects)));
        var first = List.of(Origin.STRONGEST, Origin.STRONG);
        for (int i = 0; projects == null && i < Math.min(count, first.size()); i++) {
            slots.set(i, new Slot(PROJECT, first.get(i)));
        }
        return slots;
    }
}
