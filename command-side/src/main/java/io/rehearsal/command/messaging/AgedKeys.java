package io.rehearsal.command.messaging;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes idempotency keys after their day, by the database's clock. */
@Component
class AgedKeys {

    private static final Logger LOG = LoggerFactory.getLogger(AgedKeys.class);

    private final JdbcClient jdbc;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("aged-keys").factory());

    AgedKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        clock.scheduleWithFixedDelay(this::delete, 0, 1, TimeUnit.HOURS);
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        clock.shutdownNow();
    }

    private void delete() {
        try {
            jdbc.sql("delete from idempotency_key where created_at < now() - interval '1 day'").update();
        } catch (RuntimeException e) {
            LOG.warn("aged idempotency keys stay for an hour more: {}", e.getMessage());
        }
    }
}
