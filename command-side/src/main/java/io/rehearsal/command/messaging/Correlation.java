package io.rehearsal.command.messaging;

import io.rehearsal.events.MetadataKeys;
import io.rehearsal.tracing.Traced;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.stereotype.Component;

/** What every event keeps of the command that caused it. Takes the place of Axon's provider, whose names mean other things. */
@Component
final class Correlation implements CorrelationDataProvider {

    private static final List<String> CARRIED = List.of(
            MetadataKeys.ACTOR, MetadataKeys.CONTRACT, MetadataKeys.REQUEST_ID,
            MetadataKeys.CORRELATION_ID, MetadataKeys.CLIENT_ADDRESS, MetadataKeys.ENDPOINT);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var data = new HashMap<String, Object>();
        for (var key : CARRIED) {
            var value = message.getMetaData().get(key);
            if (value != null) {
                data.put(key, value);
            }
        }
        Traced.parent().ifPresent(span -> data.put(MetadataKeys.TRACE_PARENT, span));
        data.put(MetadataKeys.CAUSATION_ID, message.getIdentifier());
        data.putIfAbsent(MetadataKeys.CORRELATION_ID, message.getIdentifier());
        return data;
    }
}
