package io.rehearsal.api.messaging;

import io.rehearsal.events.MetadataKeys;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.MetaData;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The metadata of the messages that one HTTP request causes; filled in as the request is understood. */
public final class RequestMetadata {

    private static final String ATTRIBUTE = RequestMetadata.class.getName();

    private RequestMetadata() {
    }

    /** @param key one of {@link MetadataKeys} */
    public static void put(HttpServletRequest request, String key, String value) {
        of(request).put(key, value);
    }

    /** The identifier of the request, as its answer shows it. */
    public static String requestId(HttpServletRequest request) {
        return of(request).getOrDefault(MetadataKeys.REQUEST_ID, "-");
    }

    /** What messages sent on this thread carry; outside of any request, what the operator's process does. */
    static MetaData current() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return MetaData.from(of(attributes.getRequest()));
        }
        var id = UUID.randomUUID().toString();
        return MetaData.from(Map.of(
                MetadataKeys.ACTOR, "operator",
                MetadataKeys.CONTRACT, "ops",
                MetadataKeys.REQUEST_ID, id,
                MetadataKeys.CORRELATION_ID, id));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> of(HttpServletRequest request) {
        var known = (Map<String, String>) request.getAttribute(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        var fresh = new ConcurrentHashMap<String, String>();
        request.setAttribute(ATTRIBUTE, fresh);
        return fresh;
    }
}
