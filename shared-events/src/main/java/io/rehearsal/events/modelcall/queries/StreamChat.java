package io.rehearsal.events.modelcall.queries;

/** As {@link CompleteChat}, for an answer in pieces. */
public record StreamChat(CompleteChat chat) {
}
