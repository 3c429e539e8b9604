package io.rehearsal.query.rebuild;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.account.events.AccountEvent;
import io.rehearsal.events.account.events.AccountRegistered;
import io.rehearsal.query.projection.Children;
import io.rehearsal.query.projection.Folded;
import io.rehearsal.query.projection.Projection;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Counts an account's events; folds no faster than it is let. */
public class CountingProjection implements Projection<CountingProjection.Count> {

    private final int version;
    final Semaphore permits = new Semaphore(Integer.MAX_VALUE / 2);
    volatile long poisonous = -1;

    record Count(long accountId, int events, int version, @Nullable String name) {
    }

    public CountingProjection(int version) {
        this.version = version;
    }

    @Override
    public String name() {
        return "count";
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public Class<Count> viewType() {
        return Count.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return AccountEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public Folded<Count> evolve(@Nullable Count view, DomainEvent event, Children children) {
        permits.acquireUninterruptibly();
        var account = (AccountEvent) event;
        if (account.accountId() == poisonous) {
            throw new IllegalStateException("poison");
        }
        return Folded.of(switch (account) {
            case AccountRegistered it -> new Count(it.accountId(), view == null ? 1 : view.events() + 1, version, it.username());
            case AccountEvent _ -> view;
        });
    }

    @Override
    public Long owner(Count view) {
        return view.accountId();
    }
}
