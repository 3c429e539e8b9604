package io.rehearsal.api.messaging;

import io.rehearsal.events.MetadataKeys;
import io.rehearsal.tracing.Traced;
import io.rehearsal.work.Share;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.MetaData;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The metadata of the messages that one HTTP request causes, or one text on a socket; filled in as the request is understood. */
public final class RequestMetadata {

    private static final String ATTRIBUTE = RequestMetadata.class.getName();
    private static final ScopedValue<Map<String, String>> CARRIED = ScopedValue.newInstance();

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

    /** Where the request of this thread comes from; empty outside of any. */
    public static String clientAddress() {
        return current().getOrDefault(MetadataKeys.CLIENT_ADDRESS, "").toString();
    }

    /** What outlives the request, for what goes on after it. An idempotency key does not: it is one command's. */
    public static Map<String, String> kept(HttpServletRequest request) {
        var kept = new HashMap<>(of(request));
        kept.remove(MetadataKeys.IDEMPOTENCY_KEY);
        return Map.copyOf(kept);
    }

    /** Does work whose messages carry what was kept of a request; each call is correlated by itself. */
    public static void carry(Map<String, String> kept, Runnable work) {
        var metadata = new HashMap<>(kept);
        metadata.put(MetadataKeys.CORRELATION_ID, UUID.randomUUID().toString());
        ScopedValue.where(CARRIED, metadata).run(() -> Traced.work("message").causedBy(metadata).run(work));
    }

    /** On whose share the work of this thread is done: the person's, the address's where nobody is logged in, or the system's outside of any request. */
    public static Share share() {
        return Share.of(current());
    }

    /** What messages sent on this thread carry; outside of any request, what the operator's process does. */
    static MetaData current() {
        var metadata = carried();
        return Traced.parent().map(span -> metadata.and(MetadataKeys.TRACE_PARENT, span)).orElse(metadata);
    }

    private static MetaData carried() {
        if (CARRIED.isBound()) {
            return MetaData.from(CARRIED.get());
        }
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
