package io.rehearsal.benchmark;

import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.commands.RegisterAccount;
import io.rehearsal.events.resume.events.ResumeEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * People with resumes.
 *
 * @param accounts their ids
 * @param resumes  of all of them, one after the other
 */
record Population(List<Long> accounts, List<Owned> resumes) {

    /** A resume and its owner. */
    record Owned(long resume, long owner) {
    }

    /** Far from what the sequence gives out. */
    private static final long FIRST_RESUME = 1_000_000;
    private static final int RESUMES_EACH = 4;
    private static final int EVENTS_AT_ONCE = 1_000;
    private static final int LIVES_AT_ONCE = 2_000;
    private static final int CLIENTS = 16;

    /**
     * Registers the people by commands and appends what happened to their resumes straight to the event store. As in life, the events
     * of many resumes alternate: one of each, then the next of each.
     */
    static Population settle(RunningSystem system, int resumes, BiFunction<Long, Long, List<ResumeEvent>> life) throws Exception {
        return settle(system, resumes, life, system.events()::publish);
    }

    /** Likewise, without any read model that shows it: whoever wants one builds it anew. */
    static Population store(RunningSystem system, int resumes, BiFunction<Long, Long, List<ResumeEvent>> life) throws Exception {
        return settle(system, resumes, life, system.bean(EventStorageEngine.class)::appendEvents);
    }

    private static Population settle(RunningSystem system, int resumes, BiFunction<Long, Long, List<ResumeEvent>> life,
            Consumer<List<DomainEventMessage<?>>> store) throws Exception {
        var accounts = register(system.commands(), (resumes + RESUMES_EACH - 1) / RESUMES_EACH);
        var owned = new ArrayList<Owned>();
        for (int first = 0; first < resumes; first += LIVES_AT_ONCE) {
            var lives = new ArrayList<List<DomainEventMessage<?>>>();
            for (int i = first; i < Math.min(resumes, first + LIVES_AT_ONCE); i++) {
                var resume = new Owned(FIRST_RESUME + i, accounts.get(i / RESUMES_EACH));
                owned.add(resume);
                lives.add(SampleEvents.messages(life.apply(resume.resume, resume.owner)));
            }
            append(lives, store);
        }
        return new Population(accounts, owned);
    }

    private static void append(List<List<DomainEventMessage<?>>> lives, Consumer<List<DomainEventMessage<?>>> store) {
        var waiting = new ArrayList<DomainEventMessage<?>>();
        int longest = lives.stream().mapToInt(List::size).max().orElse(0);
        for (int turn = 0; turn < longest; turn++) {
            for (var life : lives) {
                if (turn < life.size()) {
                    waiting.add(life.get(turn));
                }
                if (waiting.size() == EVENTS_AT_ONCE) {
                    store.accept(List.copyOf(waiting));
                    waiting.clear();
                }
            }
        }
        store.accept(waiting);
    }

    private static List<Long> register(CommandGateway commands, int people) throws Exception {
        try (var pool = Executors.newFixedThreadPool(CLIENTS)) {
            var answers = new ArrayList<Future<Long>>();
            for (int i = 0; i < people; i++) {
                var command = new RegisterAccount("mira" + i, "mira" + i + "@example.org", "{none}", "Mira Feldspar", null, null, Role.JOB_SEEKER);
                answers.add(pool.submit(() -> commands.<Long>sendAndWait(command)));
            }
            var accounts = new ArrayList<Long>();
            for (var answer : answers) {
                accounts.add(answer.get());
            }
            return accounts;
        }
    }
}
