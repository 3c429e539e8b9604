package io.rehearsal.command.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.rehearsal.events.IdempotentCommand;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers a command that comes again with the same idempotency key as it was answered the first time
 * (draft-ietf-httpapi-idempotency-key-header). The key is kept for a day, in the transaction that appends the events.
 */
final class IdempotentCommands implements MessageHandlerInterceptor<CommandMessage<?>> {

    private record Kept(String fingerprint, String type, byte[] answer) {
    }

    private final JdbcClient jdbc;
    private final UnitOfWorkTransaction transaction;
    private final ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();

    IdempotentCommands(JdbcClient jdbc, UnitOfWorkTransaction transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var command = unitOfWork.getMessage();
        var key = (String) command.getMetaData().get(MetadataKeys.IDEMPOTENCY_KEY);
        if (key == null || !(command.getPayload() instanceof IdempotentCommand repeatable)) {
            return chain.proceed();
        }
        transaction.begin();
        var actor = Objects.requireNonNullElseGet(
                repeatable.keyScope(), () -> String.valueOf(command.getMetaData().get(MetadataKeys.ACTOR)));
        var fingerprint = fingerprint(repeatable);
        if (!claim(actor, key, fingerprint)) {
            return kept(actor, key, fingerprint);
        }
        var answer = chain.proceed();
        keep(actor, key, answer);
        return answer;
    }

    /** Waits for a transaction that holds the key, so that of two at once the second sees what the first answered. */
    private boolean claim(String actor, String key, String fingerprint) {
        return jdbc.sql("""
                        insert into idempotency_key (actor, key, fingerprint) values (?, ?, ?)
                        on conflict (actor, key) do update
                            set fingerprint = excluded.fingerprint, answer_type = null, answer = null, created_at = now()
                            where idempotency_key.created_at < now() - interval '1 day'""")
                .params(actor, key, fingerprint)
                .update() == 1;
    }

    private void keep(String actor, String key, @Nullable Object answer) throws JsonProcessingException {
        jdbc.sql("update idempotency_key set answer_type = ?, answer = ? where actor = ? and key = ?")
                .param(answer == null ? null : AnswerNames.of(answer))
                .param(json.writeValueAsBytes(answer))
                .param(actor)
                .param(key)
                .update();
    }

    private @Nullable Object kept(String actor, String key, String fingerprint) throws IOException {
        Optional<Kept> kept = jdbc.sql("select fingerprint, answer_type, answer from idempotency_key where actor = ? and key = ?")
                .params(actor, key)
                .query((row, number) -> new Kept(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional();
        if (kept.isEmpty() || !kept.get().fingerprint.strip().equals(fingerprint)) {
            throw new Refusal(Reason.IDEMPOTENCY_KEY_REUSED, "the idempotency key came before with another command");
        }
        var type = kept.get().type;
        if (type == null) {
            return null;
        }
        var answer = AnswerNames.named(type)
                .orElseThrow(() -> new IllegalStateException("a newer version of the application has stored an answer of the kind " + type));
        return json.readValue(kept.get().answer, answer);
    }

    private static String fingerprint(IdempotentCommand command) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(command.getClass().getSimpleName().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(command.fingerprint().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
