package io.rehearsal.command.account;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.EventParts;
import io.rehearsal.events.account.events.AccountEvent;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the looks of names that were given out before looks were kept, once after the start, beside everything else. */
@Component
class EarlierNames {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierNames.class);

    private final JdbcClient jdbc;
    private final EventStore events;
    private final LoginNames names;

    EarlierNames(JdbcClient jdbc, EventStore events, LoginNames names) {
        this.jdbc = jdbc;
        this.events = events;
        this.names = names;
    }

    @EventListener(ApplicationReadyEvent.class)
    void keepLater() {
        Thread.ofVirtual().name("earlier-names").start(this::keep);
    }

    private void keep() {
        try {
            var accounts = jdbc.sql("""
                            select distinct account_id from login_name named
                            where not exists (select 1 from login_skeleton kept where kept.account_id = named.account_id) order by account_id""")
                    .query(Long.class).list();
            accounts.forEach(this::keep);
            if (!accounts.isEmpty()) {
                LOG.info("The looks of the names of {} earlier accounts are kept now", accounts.size());
            }
        } catch (RuntimeException e) {
            LOG.warn("The looks of earlier names are kept at the next start: {}", e.getClass().getName());
        }
    }

    private void keep(long accountId) {
        var state = AccountState.NONE;
        for (var event : events.readEvents("account-" + accountId).asStream().toList()) {
            for (var part : EventParts.of((DomainEvent) event.getPayload())) {
                state = state.evolve((AccountEvent) part);
            }
        }
        if (!state.erased()) {
            Stream.of(state.username(), state.profile().email()).filter(Objects::nonNull).map(Objects::requireNonNull)
                    .forEach(name -> names.keepLook(accountId, name));
        }
    }
}
