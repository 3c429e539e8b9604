package io.rehearsal.api.security;

import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.account.LoginName;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow. Wrong passwords are counted in the store that all nodes share, by its clock: by name and address, by name, and by address.
 * After the first few of a count every further one makes a pause that is twice as long, and during a pause no password is looked at.
 * Whoever comes from an address from which the account has been logged in to before is held up by the first count alone, and shortly: nobody
 * elsewhere can lock the owner out. Names that nobody has are counted likewise, so that no answer tells who exists.
 */
@Component
class PasswordBrake {

    /** How many wrong ones are free, and how long a pause gets, in seconds. */
    private record Measure(int free, int longest) {
    }

    private static final Measure PAIR = new Measure(5, 900);
    private static final Measure PAIR_AT_HOME = new Measure(5, 30);
    /** From all addresses together but the owner's. */
    private static final Measure NAME = new Measure(20, 60);
    /** For all names together: many people may share an address. */
    private static final Measure ADDRESS = new Measure(200, 60);
    /** In seconds; every further one is twice as long. */
    private static final int FIRST_PAUSE = 5;
    private static final int CLEANED_ONE_IN = 100;
    private static final int NETWORK_GROUPS = 4;

    /**
     * Somebody who says who they are.
     *
     * @param name    as login names are compared
     * @param address of the client; of an IPv6 address the network
     */
    record Attempt(String name, String address, @Nullable Long accountId, boolean atHome) {
    }

    private record Count(String key, Measure measure) {
    }

    private final JdbcClient jdbc;
    private final SecretKeySpec key;

    PasswordBrake(JdbcClient jdbc, @Value("${rehearsal.master-key}") String masterKey) {
        this.jdbc = jdbc;
        this.key = new SecretKeySpec(Base64.getDecoder().decode(masterKey.strip()), "HmacSHA256");
    }

    /**
     * @param name      as it was given
     * @param address   where the request comes from, see {@link MetadataKeys#CLIENT_ADDRESS}
     * @param accountId the account of that name; null where there is none
     */
    Attempt attempt(String name, String address, @Nullable Long accountId) {
        var network = network(address);
        boolean atHome = accountId != null && jdbc.sql("select count(*) from known_address where account_id = ? and address_hash = ?")
                .params(accountId, hash(network)).query(Long.class).single() > 0;
        return new Attempt(LoginName.normal(name), network, accountId, atHome);
    }

    /** @throws PasswordPaused during a pause */
    void require(Attempt attempt) {
        var keys = counts(attempt).stream().map(count -> hash(count.key)).toArray(byte[][]::new);
        // Rounded up: whoever waits so long is let through.
        long seconds = jdbc.sql("""
                        select coalesce(max(ceil(extract(epoch from paused_until - clock_timestamp()))), 0)::bigint
                        from password_attempt where key_hash = any(?) and paused_until > clock_timestamp()""")
                .param(keys).query(Long.class).single();
        if (seconds > 0) {
            throw new PasswordPaused(seconds);
        }
    }

    /** A wrong password. */
    void wrong(Attempt attempt) {
        for (var count : counts(attempt)) {
            jdbc.sql("""
                            insert into password_attempt as known (key_hash, wrong) values (:key, 1)
                            on conflict (key_hash) do update set last_at = now(), (wrong, paused_until) = (
                                select counted, case when counted >= :free
                                    then clock_timestamp() + least(:longest, :first * power(2, least(counted - :free, 20))) * interval '1 second' end
                                from (select case when known.last_at < now() - interval '1 hour' then 1 else known.wrong + 1 end as counted) again)""")
                    .param("key", hash(count.key))
                    .param("free", count.measure.free)
                    .param("first", FIRST_PAUSE)
                    .param("longest", count.measure.longest)
                    .update();
        }
        if (ThreadLocalRandom.current().nextInt(CLEANED_ONE_IN) == 0) {
            jdbc.sql("delete from password_attempt where last_at < now() - interval '1 day'").update();
        }
    }

    /** The right password: the address is one of the owner's from now on. */
    void right(Attempt attempt) {
        jdbc.sql("delete from password_attempt where key_hash = ?").param(hash(pair(attempt))).update();
        jdbc.sql("""
                        insert into known_address (account_id, address_hash) values (?, ?)
                        on conflict (account_id, address_hash) do update set used_at = now() where known_address.used_at < now() - interval '1 day'""")
                .params(Objects.requireNonNull(attempt.accountId), hash(attempt.address)).update();
    }

    private static List<Count> counts(Attempt attempt) {
        var counts = new ArrayList<Count>();
        counts.add(new Count(pair(attempt), attempt.atHome ? PAIR_AT_HOME : PAIR));
        if (!attempt.atHome) {
            counts.add(new Count("name\n" + attempt.name, NAME));
            counts.add(new Count("address\n" + attempt.address, ADDRESS));
        }
        return counts;
    }

    private static String pair(Attempt attempt) {
        return "pair\n" + attempt.name + "\n" + attempt.address;
    }

    /** Who has one IPv6 address has the 64 bits behind the network's. */
    private static String network(String address) {
        if (address.indexOf(':') < 0 || address.indexOf('.') >= 0) {
            return address;
        }
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            var network = new StringBuilder();
            for (int group = 0; group < NETWORK_GROUPS; group++) {
                network.append("%02x%02x:".formatted(bytes[2 * group], bytes[2 * group + 1]));
            }
            return network.toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private byte[] hash(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(("password brake\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
