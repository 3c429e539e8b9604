package io.rehearsal.api.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rehearsal.api.messaging.EventFeed;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.account.events.AccountEvent;
import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.account.queries.FindAccount;
import io.rehearsal.events.login.events.LoginEvent;
import io.rehearsal.events.login.queries.FindLogin;
import io.rehearsal.events.login.queries.LoginView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The accounts of logins that stand. One is kept for a second at most, and let go of when anything happens to the login or to the account:
 * on this node before the command answers, on others as soon as they hear of it.
 */
@Component
class StandingLogins {

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final Messages messages;
    private final Cache<Long, @Nullable AccountView> accounts = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();
    // Who was just written about may be folded a moment later: until then what is read is not kept.
    private final Cache<Long, Boolean> moving = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    StandingLogins(Messages messages, EventBus events, EventFeed everywhere) {
        this.messages = messages;
        events.subscribe(this::appended);
        everywhere.follow(this::heard);
    }

    /** The account of a login that neither it nor the person has ended; empty for any other. */
    Optional<AccountView> account(long loginId, long accountId) {
        var account = accounts.get(loginId, _ -> read(loginId, accountId));
        if (moving.getIfPresent(accountId) != null || moving.getIfPresent(loginId) != null) {
            accounts.invalidate(loginId);
        }
        return Optional.ofNullable(account).filter(it -> it.accountId() == accountId);
    }

    private @Nullable AccountView read(long loginId, long accountId) {
        return messages.find(new FindLogin(loginId), LoginView.class)
                .filter(login -> !login.ended() && login.accountId() == accountId)
                .flatMap(login -> messages.find(new FindAccount(accountId), AccountView.class)
                        .filter(account -> account.passwords() == login.passwords()))
                .filter(account -> !account.erased() && !account.disabled())
                .orElse(null);
    }

    private void appended(List<? extends EventMessage<?>> events) {
        for (var event : events) {
            if (CurrentUnitOfWork.isStarted()) {
                CurrentUnitOfWork.get().root().onCleanup(_ -> heard(event));
            } else {
                heard(event);
            }
        }
    }

    private void heard(EventMessage<?> event) {
        if (LoginEvent.class.isAssignableFrom(event.getPayloadType())) {
            var loginId = ((LoginEvent) event.getPayload()).loginId();
            moving.put(loginId, true);
            accounts.invalidate(loginId);
        } else if (AccountEvent.class.isAssignableFrom(event.getPayloadType())) {
            var accountId = ((AccountEvent) event.getPayload()).accountId();
            moving.put(accountId, true);
            accounts.asMap().values().removeIf(account -> account.accountId() == accountId);
        }
    }
}
