package io.rehearsal.query.login;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.login.events.LoggedIn;
import io.rehearsal.events.login.events.LoggedOut;
import io.rehearsal.events.login.events.LoginEvent;
import io.rehearsal.events.login.events.RefreshTokenReused;
import io.rehearsal.events.login.events.TokensRefreshed;
import io.rehearsal.events.login.queries.LoginView;
import io.rehearsal.query.projection.Children;
import io.rehearsal.query.projection.Folded;
import io.rehearsal.query.projection.Projection;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.stereotype.Component;

/** Logins by id and person. */
@Component
class LoginProjection implements Projection<LoginView> {

    @Override
    public String name() {
        return "login";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<LoginView> viewType() {
        return LoginView.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return LoginEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public Folded<LoginView> evolve(@Nullable LoginView view, DomainEvent event, Children children) {
        return Folded.of(switch ((LoginEvent) event) {
            case LoggedIn it -> new LoginView(it.loginId(), it.accountId(), it.accessSeconds(),
                    it.refreshExpiresAt() == null ? 0 : Duration.between(it.loggedInAt(), it.refreshExpiresAt()).toSeconds(),
                    it.loggedInAt(), false, it.passwords());
            case TokensRefreshed _ -> view;
            case RefreshTokenReused _, LoggedOut _ -> view == null ? null : new LoginView(view.loginId(), view.accountId(),
                    view.accessSeconds(), view.refreshSeconds(), view.loggedInAt(), true, view.passwords());
        });
    }

    @Override
    public Long owner(LoginView view) {
        return view.accountId();
    }

    /** By owner, newest first. */
    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index("owner", Direction.ASC).on("loggedInAt", Direction.DESC).on("_id", Direction.DESC));
    }
}
