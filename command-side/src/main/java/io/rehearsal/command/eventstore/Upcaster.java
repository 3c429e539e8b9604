package io.rehearsal.command.eventstore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Brings events of one older revision nearer to what they are today. It is pure, and it stays for ever, as the stored events do. */
interface Upcaster {

    /** What an event has become, in the form of {@code type}. */
    record Upcast(StoredType type, ObjectNode event) {
    }

    /** The revision that is read here. */
    StoredType from();

    /** The field of that revision that names the person whose key sealed the event. */
    String subjectField();

    /** What such an event may become; several where it is divided. */
    List<StoredType> becomes();

    /**
     * @param opened all fields, those that were sealed among them; those are missing where the person has been erased
     * @return events of {@link #becomes()}, in the order in which they happened
     */
    List<Upcast> upcast(ObjectNode opened);
}
