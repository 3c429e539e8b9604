package io.rehearsal.command.messaging;

import io.rehearsal.command.eventstore.EventTail;
import io.rehearsal.command.sealing.DataKeys;
import io.rehearsal.command.sealing.Seal;
import io.rehearsal.events.account.events.AccountErased;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lets this node forget a person, whichever node erased them. */
@Component
@Lazy(false)
class ErasuresElsewhere {

    private final DataKeys keys;
    private final KeptAggregates kept;
    private final EventTail tail;

    ErasuresElsewhere(EventTail tail, DataKeys keys, KeptAggregates kept) {
        this.keys = keys;
        this.kept = kept;
        this.tail = tail;
        tail.follow(this::appended);
    }

    private void appended(TrackedEventMessage<?> event) {
        if (event.getPayloadType() == AccountErased.class) {
            keys.forget(Seal.subject(((AccountErased) event.getPayload()).accountId()));
            kept.forget();
            tail.forget();
        }
    }
}
