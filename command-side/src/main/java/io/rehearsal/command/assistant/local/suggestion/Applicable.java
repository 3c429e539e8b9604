package io.rehearsal.command.assistant.local.suggestion;

import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ContentText.Leaf;
import io.rehearsal.events.resume.ResumeContent;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the drafts that can be applied by their words alone, any of them, in any order: the first text that holds a {@code before} is the one
 * that is meant, no line is meant twice, and no {@code after} holds another's {@code before}.
 */
final class Applicable {

    private final List<Leaf> leaves;
    private final List<Draft> kept = new ArrayList<>();

    Applicable(ResumeContent content) {
        this.leaves = ContentText.leaves(content);
    }

    boolean accepts(Draft draft) {
        return meant(draft) && kept.stream().noneMatch(other -> collide(draft, other));
    }

    void keep(Draft draft) {
        kept.add(draft);
    }

    List<Draft> kept() {
        return List.copyOf(kept);
    }

    private boolean meant(Draft draft) {
        return leaves.stream().filter(leaf -> leaf.value().contains(draft.line().text())).findFirst()
                .filter(leaf -> leaf.path().equals(draft.line().path())).isPresent();
    }

    private static boolean collide(Draft one, Draft other) {
        return one.line().text().equals(other.line().text())
                || one.after().contains(other.line().text()) || other.after().contains(one.line().text());
    }
}
