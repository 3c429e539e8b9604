package io.rehearsal.assistant.local.suggestion;

import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ContentText.Leaf;
import io.rehearsal.events.resume.ResumeContent;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the edits that can be applied by their words alone, any of them, in any order: the first text that holds a {@code before} is the one
 * that is meant, no line is meant twice, and no {@code after} holds another's {@code before}.
 */
public final class Applicable {

    private record Edit(String path, String before, String after) {
    }

    private final List<Leaf> leaves;
    private final List<Edit> kept = new ArrayList<>();

    public Applicable(ResumeContent content) {
        this.leaves = ContentText.leaves(content);
    }

    /** @param path where the text stands that {@code before} is, or is a part of */
    public boolean accepts(String path, String before, String after) {
        return meant(path, before) && kept.stream().noneMatch(other -> collide(new Edit(path, before, after), other));
    }

    public void keep(String path, String before, String after) {
        kept.add(new Edit(path, before, after));
    }

    private boolean meant(String path, String before) {
        return leaves.stream().filter(leaf -> leaf.value().contains(before)).findFirst().filter(leaf -> leaf.path().equals(path)).isPresent();
    }

    private static boolean collide(Edit one, Edit other) {
        return one.before().equals(other.before()) || one.after().contains(other.before()) || other.after().contains(one.before());
    }
}
