package io.rehearsal.events.modelcall.events;

import io.rehearsal.events.DomainEvent;

/** What happens to a model call. */
public sealed interface ModelCallEvent extends DomainEvent permits ModelCalled {

    long callId();

    String caller();
}
