package io.rehearsal.command.role;

import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.role.commands.RoleCommand;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts the roles that come with the product into the catalogue, once. Their ids are fixed, so that of two nodes that start together one is
 * second at each role's first event and has nothing left to do; one that was edited or deleted is left as it is.
 */
@Component
@Order(0)
class RoleLoading implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RoleLoading.class);

    private final CommandGateway commands;
    private final JdbcClient jdbc;
    private final Clock clock;

    RoleLoading(CommandGateway commands, JdbcClient jdbc, Clock clock) {
        this.commands = commands;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var starters = StarterRoles.read();
        var known = known(starters.keySet().stream().map(RoleCommand::aggregateId).toList());
        starters.forEach((roleId, profile) -> {
            if (!known.contains(RoleCommand.aggregateId(roleId))) {
                add(new AddRole(roleId, profile, true, clock.instant()));
            }
        });
        if (known.size() < starters.size()) {
            LOG.info("{} roles have joined the catalogue", starters.size() - known.size());
        }
    }

    private void add(AddRole role) {
        try {
            commands.sendAndWait(GenericCommandMessage.asCommandMessage(role).andMetaData(byTheProduct()));
        } catch (AggregateStreamCreationException second) {
            LOG.debug("another node has added role {}", role.roleId());
        }
    }

    private Set<String> known(List<String> aggregateIds) {
        return jdbc.sql("select aggregate_identifier from domain_event where aggregate_identifier in (:ids) and sequence_number = 0")
                .param("ids", aggregateIds)
                .query((row, _) -> row.getString(1))
                .set();
    }

    private static Map<String, String> byTheProduct() {
        var id = UUID.randomUUID().toString();
        return Map.of(MetadataKeys.ACTOR, "starter-roles", MetadataKeys.CONTRACT, "ops", MetadataKeys.REQUEST_ID, id, MetadataKeys.CORRELATION_ID, id);
    }
}
