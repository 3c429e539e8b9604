package io.rehearsal.api.security;

import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.queries.AccountView;
import java.security.Principal;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who a request comes from, once its token has been believed. */
public sealed interface Caller extends Principal {

    /** What the caller may reach. */
    List<GrantedAuthority> authorities();

    /**
     * A person with an account that is neither erased nor disabled.
     *
     * @param loginId the login that the token is of
     */
    record Person(AccountView account, long loginId) implements Caller {

        public long accountId() {
            return account.accountId();
        }

        @Override
        public String getName() {
            return Long.toString(accountId());
        }

        @Override
        public List<GrantedAuthority> authorities() {
            var person = new SimpleGrantedAuthority(Authorities.PERSON);
            return account.role() == Role.ADMIN
                    ? List.of(person, new SimpleGrantedAuthority(Authorities.OPERATIONS))
                    : List.of(person);
        }
    }

    /** Whoever holds the operator token: no person, and nothing but operations. */
    record Operator() implements Caller {

        @Override
        public String getName() {
            return "operator";
        }

        @Override
        public List<GrantedAuthority> authorities() {
            return List.of(new SimpleGrantedAuthority(Authorities.OPERATIONS));
        }
    }
}
