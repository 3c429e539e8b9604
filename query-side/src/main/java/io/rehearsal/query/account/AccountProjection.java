package io.rehearsal.query.account;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.account.events.AccountDisabled;
import io.rehearsal.events.account.events.AccountEnabled;
import io.rehearsal.events.account.events.AccountErased;
import io.rehearsal.events.account.events.AccountEvent;
import io.rehearsal.events.account.events.AccountRegistered;
import io.rehearsal.events.account.events.PasswordChanged;
import io.rehearsal.events.account.events.PersonalDataOpened;
import io.rehearsal.events.account.events.ProfileChanged;
import io.rehearsal.events.account.events.SearchConsentGiven;
import io.rehearsal.events.account.events.SearchConsentWithdrawn;
import io.rehearsal.query.projection.Children;
import io.rehearsal.query.projection.Folded;
import io.rehearsal.query.projection.Projection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.stereotype.Component;

/** Accounts by id, user name and e-mail. */
@Component
class AccountProjection implements Projection<AccountDocument> {

    static final String LOGIN_NAME = "loginName";
    static final String LOGIN_EMAIL = "loginEmail";

    static String key(long accountId) {
        return "account-" + accountId;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public int version() {
        return 6;
    }

    @Override
    public Class<AccountDocument> viewType() {
        return AccountDocument.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return AccountEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public Folded<AccountDocument> evolve(@Nullable AccountDocument view, DomainEvent event, Children children) {
        return Folded.of(switch ((AccountEvent) event) {
            case AccountRegistered it -> AccountDocument.of(it);
            case ProfileChanged it -> view == null ? null : view.change(it);
            case PasswordChanged it -> view == null ? null : view.change(it);
            case AccountDisabled _ -> view == null ? null : view.disable(true);
            case AccountEnabled _ -> view == null ? null : view.disable(false);
            case SearchConsentGiven it -> view == null ? null : view.agreeToSearch(it.givenAt());
            case SearchConsentWithdrawn _ -> view == null ? null : view.agreeToSearch(null);
            case PersonalDataOpened _ -> view;
            case AccountErased _ -> view == null ? null : view.erase();
        });
    }

    @Override
    public Long owner(AccountDocument view) {
        return view.id();
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index(LOGIN_NAME, Direction.ASC), new Index(LOGIN_EMAIL, Direction.ASC),
                new Index("gone", Direction.ASC).on("_id", Direction.DESC));
    }
}
