package io.rehearsal.query.account;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.account.LoginName;
import io.rehearsal.events.account.events.AccountDisabled;
import io.rehearsal.events.account.events.AccountEnabled;
import io.rehearsal.events.account.events.AccountErased;
import io.rehearsal.events.account.events.AccountEvent;
import io.rehearsal.events.account.events.AccountRegistered;
import io.rehearsal.events.account.events.ProfileChanged;
import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.query.projection.Projection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accounts by id, user name and e-mail. */
@Component
class AccountProjection implements Projection<AccountView> {

    static final String USERNAME = "username";
    static final String EMAIL = "email";

    static String key(long accountId) {
        return "account-" + accountId;
    }

    static String normalised(String login) {
        return LoginName.normal(login);
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<AccountView> viewType() {
        return AccountView.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return AccountEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public Optional<String> key(DomainEvent event) {
        return event instanceof AccountEvent account ? Optional.of(key(account.accountId())) : Optional.empty();
    }

    @Override
    public @Nullable AccountView evolve(@Nullable AccountView view, DomainEvent event) {
        return switch ((AccountEvent) event) {
            case AccountRegistered it -> new AccountView(it.accountId(), it.username(), it.email(), it.passwordHash(),
                    it.fullName(), it.nickname(), it.phone(), it.role(), it.registeredAt(), false, false);
            case ProfileChanged it -> view == null ? null : new AccountView(view.accountId(), view.username(), it.email(),
                    view.passwordHash(), it.fullName(), it.nickname(), it.phone(), view.role(), view.registeredAt(), view.disabled(), view.erased());
            case AccountDisabled _ -> disabled(view, true);
            case AccountEnabled _ -> disabled(view, false);
            case AccountErased _ -> view == null ? null : new AccountView(view.accountId(), null, null, null,
                    null, null, null, view.role(), view.registeredAt(), view.disabled(), true);
        };
    }

    private static @Nullable AccountView disabled(@Nullable AccountView view, boolean disabled) {
        return view == null ? null : new AccountView(view.accountId(), view.username(), view.email(), view.passwordHash(), view.fullName(),
                view.nickname(), view.phone(), view.role(), view.registeredAt(), disabled, view.erased());
    }

    @Override
    public Map<String, String> fields(AccountView view) {
        var fields = new HashMap<String, String>();
        fields.put(OWNER, Long.toString(view.accountId()));
        if (view.username() != null) {
            fields.put(USERNAME, normalised(view.username()));
        }
        if (view.email() != null) {
            fields.put(EMAIL, normalised(view.email()));
        }
        return fields;
    }

    @Override
    public long order(AccountView view) {
        return view.accountId();
    }
}
