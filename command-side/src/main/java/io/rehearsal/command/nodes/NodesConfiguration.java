package io.rehearsal.command.nodes;

import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the others may ask about the nodes. */
@Configuration(proxyBeanMethods = false)
class NodesConfiguration {

    /** Whether a node besides this one is alive. */
    @Bean
    BooleanSupplier otherNodesAlive(Nodes nodes) {
        return () -> {
            try {
                return nodes.others();
            } catch (SQLException e) {
                throw new IllegalStateException("the database does not answer about the nodes", e);
            }
        };
    }
}
