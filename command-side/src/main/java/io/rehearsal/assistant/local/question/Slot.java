package io.rehearsal.assistant.local.question;

import io.rehearsal.events.interview.Category;
import org.jspecify.annotations.Nullable;

/** A place in an interview. @param origin what it is best filled from; null where only the category matters */
record Slot(Category category, @Nullable Origin origin) {

    /** Projects are asked about as work, unless working together is what matters. */
    boolean suits(Candidate candidate) {
        return origin == null ? category != Category.PROJECT || candidate.origin() != Origin.PEOPLE : candidate.origin() == origin;
    }
}
