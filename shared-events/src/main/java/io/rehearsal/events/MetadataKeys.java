package io.rehearsal.events;

/** The keys of the metadata that every command carries and every event keeps. */
public final class MetadataKeys {

    /** Who: an account id in decimal, {@code guest}, {@code operator}, or the automation's name. */
    public static final String ACTOR = "actor";
    /** Through which contract: {@code interview-helper}, {@code ops}, … */
    public static final String CONTRACT = "contract";
    /** The HTTP request that began it; also in the answer's {@code X-Request-Id}. */
    public static final String REQUEST_ID = "requestId";
    /** The identifier of the message that caused this one directly. */
    public static final String CAUSATION_ID = "causationId";
    /** The identifier shared by everything that goes back to one request. */
    public static final String CORRELATION_ID = "correlationId";
    /** The caller's address, where a contract needs it. */
    public static final String CLIENT_ADDRESS = "clientAddress";
    /** The path of the request, without its query and its trailing slash. */
    public static final String ENDPOINT = "endpoint";
    /** The client's {@code Idempotency-Key}; on commands only. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** The span that caused it, as W3C's Trace Context writes it; only where somebody collects traces. */
    public static final String TRACE_PARENT = "traceparent";

    private MetadataKeys() {
    }
}
