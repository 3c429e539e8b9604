package io.rehearsal.benchmark;

import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.commands.RegisterAccount;
import io.rehearsal.events.resume.events.ResumeEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;

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
    private static final int CLIENTS = 16;

    /** Registers the people by commands and appends what happened to their resumes straight to the event store. */
    static Population settle(RunningSystem system, int resumes, BiFunction<Long, Long, List<ResumeEvent>> life) throws Exception {
        var accounts = register(system.commands(), (resumes + RESUMES_EACH - 1) / RESUMES_EACH);
        var owned = new ArrayList<Owned>();
        var waiting = new ArrayList<DomainEventMessage<?>>();
        for (int i = 0; i < resumes; i++) {
            var resume = new Owned(FIRST_RESUME + i, accounts.get(i / RESUMES_EACH));
            owned.add(resume);
            waiting.addAll(SampleEvents.messages(life.apply(resume.resume, resume.owner)));
            if (waiting.size() >= EVENTS_AT_ONCE || i == resumes - 1) {
                system.events().publish(List.copyOf(waiting));
                waiting.clear();
            }
        }
        return new Population(accounts, owned);
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
