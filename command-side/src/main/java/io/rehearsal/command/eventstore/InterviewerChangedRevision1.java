package io.rehearsal.command.eventstore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Revision 1 called the interviewer who leaves {@code before}. */
final class InterviewerChangedRevision1 implements Upcaster {

    private static final String NAME = "interview.InterviewerChanged";
    private static final StoredType NEXT = new StoredType(NAME, "2");

    @Override
    public StoredType from() {
        return new StoredType(NAME, "1");
    }

    @Override
    public String subjectField() {
        return "candidate";
    }

    @Override
    public List<StoredType> becomes() {
        return List.of(NEXT);
    }

    @Override
    public List<Upcast> upcast(ObjectNode opened) {
        opened.set("interviewerBefore", opened.remove("before"));
        return List.of(new Upcast(NEXT, opened));
    }
}
