package io.rehearsal.command.sealing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every person's data key, wrapped by the master key and kept until the person is erased. */
@Component
public class DataKeys {

    private static final int KEY_BYTES = 32;
    /** Keys that stand next to each other are wanted next to each other when events are replayed. */
    private static final int READ_AHEAD = 500;

    private final JdbcClient jdbc;
    private final MasterKey masterKey;
    private final Cache<String, Optional<SecretKey>> known =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(Duration.ofSeconds(30)).build();

    DataKeys(JdbcClient jdbc, MasterKey masterKey) {
        this.jdbc = jdbc;
        this.masterKey = masterKey;
    }

    /**
     * Makes a key for a person who has none. Called outside the transaction that writes the first event: a key that was
     * rolled back after it had sealed something could never open it again.
     */
    public void create(String subject) {
        jdbc.sql("insert into data_key (subject, wrapped) values (?, ?) on conflict do nothing")
                .params(subject, masterKey.wrap(subject, AesGcm.random(KEY_BYTES)))
                .update();
        known.invalidate(subject);
    }

    /** Erases the person. Whoever still holds the key in memory lets go of it within seconds, or at once by {@link #forget}. */
    public void destroy(String subject) {
        jdbc.sql("delete from data_key where subject = ?").param(subject).update();
        jdbc.sql("delete from original_file where subject = ?").param(subject).update();
        jdbc.sql("delete from text_vector where subject = ?").param(subject).update();
        jdbc.sql("delete from recording where subject = ?").param(subject).update();
        known.put(subject, Optional.empty());
    }

    /** Lets the next reader ask the store again. */
    public void forget(String subject) {
        known.invalidate(subject);
    }

    /** The person's key; empty where it has been destroyed. */
    Optional<SecretKey> find(String subject) {
        var key = known.getIfPresent(subject);
        return key != null ? key : load(subject);
    }

    private Optional<SecretKey> load(String subject) {
        jdbc.sql("select subject, wrapped from data_key where subject >= ? order by subject limit " + READ_AHEAD)
                .param(subject)
                .query((row, number) -> {
                    var name = row.getString(1);
                    var wrapped = row.getBytes(2);
                    return known.get(name, unknown -> Optional.of(masterKey.unwrap(name, wrapped)));
                })
                .list();
        return known.get(subject, absent -> Optional.empty());
    }
}
