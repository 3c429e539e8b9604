package io.rehearsal.command.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.MetadataKeys;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class WatchedMessagesTest {

    private record Command() {
    }

    @Test
    void what_is_logged_while_a_command_is_decided_names_the_request_and_nothing_does_afterwards() {
        var named = new AtomicReference<String>();
        var bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new WatchedMessages<CommandMessage<?>>("command", "rehearsal.tests", "a test"));
        bus.subscribe(Command.class.getName(), _ -> {
            named.set(MDC.get(MetadataKeys.REQUEST_ID));
            return "";
        });

        bus.dispatch(new GenericCommandMessage<>(new Command(), MetaData.from(Map.of(MetadataKeys.REQUEST_ID, "r-1"))));

        assertThat(named).hasValue("r-1");
        assertThat(MDC.get(MetadataKeys.REQUEST_ID)).isNull();
    }
}
