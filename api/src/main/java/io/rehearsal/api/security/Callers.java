package io.rehearsal.api.security;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.account.queries.FindAccount;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Believes a token where it is the operator's, or where its signature holds and its account still exists. */
@Component
public class Callers {

    private final AccessTokens tokens;
    private final Messages messages;
    private final byte[] operatorToken;

    Callers(AccessTokens tokens, Messages messages, @Value("${rehearsal.operator.token}") String operatorToken) {
        this.tokens = tokens;
        this.messages = messages;
        this.operatorToken = operatorToken.getBytes(StandardCharsets.UTF_8);
    }

    /** Empty where the token is not believed. */
    public Optional<Caller> of(String token) {
        if (MessageDigest.isEqual(operatorToken, token.getBytes(StandardCharsets.UTF_8))) {
            return Optional.of(new Caller.Operator());
        }
        var accountId = tokens.read(token);
        return accountId.isEmpty()
                ? Optional.empty()
                : messages.find(new FindAccount(accountId.getAsLong()), AccountView.class)
                        .filter(account -> !account.erased())
                        .map(Caller.Person::new);
    }
}
