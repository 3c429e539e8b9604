package io.rehearsal.api.nodes;

import io.rehearsal.api.startup.CannotStart;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Before anything is projected or answered: this node's secrets and stores must be those of the system. A store that does not answer is
 * looked at as soon as it does; a node that turns out to have another one then ends.
 */
@Component
class NodeStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NodeStart.class);
    /** Any number that nothing else uses: one node starts at a time. */
    private static final long TURN = 0x7265_6865_0000_0002L;
    private static final long LOOK_SECONDS = 1;
    /** After the embedded search has started. */
    private static final int PHASE = 1;

    private final Agreement agreement;
    private final List<MarkedStore> stores;
    private final DataSource dataSource;
    private final Environment environment;
    private final ConfigurableApplicationContext context;
    private volatile boolean running;

    NodeStart(Agreement agreement, List<MarkedStore> stores, DataSource dataSource, Environment environment,
            ConfigurableApplicationContext context) {
        this.agreement = agreement;
        this.stores = stores;
        this.dataSource = dataSource;
        this.environment = environment;
        this.context = context;
    }

    @Override
    public void start() {
        running = true;
        var silent = alone(() -> {
            secrets();
            return look(stores);
        });
        if (!silent.isEmpty()) {
            Thread.ofPlatform().daemon().name("stores-to-be-known").start(() -> lookAgain(silent));
        }
    }

    private void secrets() {
        var key = Base64.getDecoder().decode(environment.getRequiredProperty("rehearsal.master-key").strip());
        agreement.on("rehearsal.master-key", proof(key, "rehearsal.master-key"), false);
        for (var setting : List.of("rehearsal.jwt.secret", "rehearsal.operator.token")) {
            agreement.on(setting, proof(key, setting + "=" + environment.getRequiredProperty(setting)), true);
        }
    }

    private static String proof(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(("agreed: " + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers those that do not answer. */
    private List<MarkedStore> look(List<MarkedStore> all) {
        var silent = new ArrayList<MarkedStore>();
        for (var store : all) {
            try {
                agreement.on(store);
            } catch (CannotStart foreign) {
                throw foreign;
            } catch (RuntimeException e) {
                LOG.info("{} does not answer, so that it is not known yet whether it is the right one: {}", store.name(), e.getMessage());
                silent.add(store);
            }
        }
        return silent;
    }

    private void lookAgain(List<MarkedStore> silent) {
        var left = silent;
        while (running && !left.isEmpty()) {
            try {
                TimeUnit.SECONDS.sleep(LOOK_SECONDS);
                var looked = left;
                left = alone(() -> look(looked));
            } catch (InterruptedException e) {
                return;
            } catch (CannotStart foreign) {
                LOG.error(foreign.getMessage());
                context.close();
                return;
            } catch (RuntimeException e) {
                LOG.debug("looked in vain", e);
            }
        }
    }

    private interface Looking {
        List<MarkedStore> look();
    }

    private List<MarkedStore> alone(Looking looking) {
        try (var connection = dataSource.getConnection()) {
            var own = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            own.sql("select pg_advisory_lock(?)").param(TURN).query(row -> { });
            try {
                return looking.look();
            } finally {
                own.sql("select pg_advisory_unlock(?)").param(TURN).query(row -> { });
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not answer", e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
