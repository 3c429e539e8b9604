package io.rehearsal.tracing;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * A piece of work that is told as a span, to whoever collects them; nobody does unless {@link #tellTo} has been called. No span holds what a
 * person has written: only names, numbers and identifiers.
 */
public final class Traced {

    /** The name that log formats know the trace by (Elastic Common Schema). */
    public static final String TRACE_IN_LOG = "trace.id";

    private static final String LIBRARY = "io.rehearsal";
    private static final String CORRELATION = "rehearsal.correlation_id";
    private static final Tracer NOBODY = OpenTelemetry.noop().getTracer(LIBRARY);
    private static final TextMapGetter<Map<String, ?>> METADATA = new TextMapGetter<>() {

        @Override
        public Iterable<String> keys(Map<String, ?> metadata) {
            return metadata.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, ?> metadata, String key) {
            return metadata != null && metadata.get(key) instanceof String value ? value : null;
        }
    };

    private static volatile Tracer tracer = NOBODY;

    private final SpanBuilder span;

    /** Work that may throw. */
    public interface Work<R extends @Nullable Object, X extends Throwable> {

        /** Does it. */
        R run() throws X;
    }

    private Traced(String name, SpanKind kind) {
        span = tracer.spanBuilder(name).setSpanKind(kind);
    }

    /** From now on spans are told to this. */
    public static void tellTo(OpenTelemetry collector) {
        tracer = collector.getTracer(LIBRARY);
    }

    /** From now on they are told to nobody. */
    public static void tellNobody() {
        tracer = NOBODY;
    }

    /** Where nobody is told, spans of others are not passed on either. */
    private static boolean isTold() {
        return tracer != NOBODY;
    }

    /** Work inside of this process; part of what is traced on this thread, where something is. */
    public static Traced work(String name) {
        return new Traced(name, SpanKind.INTERNAL);
    }

    /** Work that is done elsewhere and waited for. */
    public static Traced call(String name) {
        return new Traced(name, SpanKind.CLIENT);
    }

    /** Work that somebody elsewhere waits for. @param headers may name the caller's span as W3C's Trace Context has it ({@code traceparent}) */
    public static Traced answer(String name, Map<String, ?> headers) {
        var traced = new Traced(name, SpanKind.SERVER);
        if (isTold()) {
            traced.span.setParent(W3CTraceContextPropagator.getInstance().extract(Context.root(), headers, METADATA));
        }
        return traced;
    }

    /** Caused by a message: part of its trace, where nothing is traced on this thread. */
    public Traced causedBy(Map<String, ?> metadata) {
        if (isTold() && metadata.containsKey(MetadataKeys.TRACE_PARENT) && !Span.current().getSpanContext().isValid()) {
            span.setParent(W3CTraceContextPropagator.getInstance().extract(Context.current(), metadata, METADATA));
        }
        return metadata.get(MetadataKeys.CORRELATION_ID) instanceof String id ? with(CORRELATION, id) : this;
    }

    /** Tells more of it; names are those of OpenTelemetry's semantic conventions, or begin with {@code rehearsal}. */
    public Traced with(String key, String value) {
        span.setAttribute(key, value);
        return this;
    }

    /** As the other. */
    public Traced with(String key, long value) {
        span.setAttribute(key, value);
        return this;
    }

    /** As the others; asked for only where somebody is told. */
    public Traced with(String key, Supplier<String> value) {
        return isTold() ? with(key, value.get()) : this;
    }

    /** Does the work. What it throws is told by its class; a refusal is no error. */
    public <R extends @Nullable Object, X extends Throwable> R run(Work<R, X> work) throws X {
        var begun = begin();
        try {
            return begun.during(work);
        } finally {
            begun.end();
        }
    }

    /** As the other, for work without a result. */
    public void run(Runnable work) {
        this.<@Nullable Void, RuntimeException>run(() -> {
            work.run();
            return null;
        });
    }

    /** Begins it; for work that ends on another thread. */
    public Begun begin() {
        return new Begun(span.startSpan());
    }

    /** Tells more of the work that is being done on this thread. */
    public static void note(String key, long value) {
        Span.current().setAttribute(key, value);
    }

    /** The same work, which is part of what is traced on this thread wherever it is done. */
    public static Runnable carried(Runnable work) {
        return Span.current().getSpanContext().isValid() ? Context.current().wrap(work) : work;
    }

    /** The same threads, on which work is part of what is traced on the thread that gives it to them. */
    public static Executor carrying(Executor threads) {
        return work -> threads.execute(carried(work));
    }

    /** What messages carry, so that what they cause elsewhere is part of what is traced on this thread; empty where nothing is. */
    public static Optional<String> parent() {
        var current = Span.current().getSpanContext();
        if (!current.isValid()) {
            return Optional.empty();
        }
        var carrier = new HashMap<String, String>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, (to, key, value) -> {
            if (to != null) {
                to.put(key, value);
            }
        });
        return Optional.ofNullable(carrier.get(MetadataKeys.TRACE_PARENT));
    }

    /** That a thread is at a piece of work. */
    public interface Open extends AutoCloseable {

        @Override
        void close();
    }

    /** Work that has begun. */
    public static final class Begun {

        private final Span span;

        private Begun(Span span) {
            this.span = span;
        }

        /** Does a part of it on this thread. */
        public <R extends @Nullable Object, X extends Throwable> R during(Work<R, X> work) throws X {
            try (var _ = open()) {
                return work.run();
            } catch (Refusal refusal) {
                span.setAttribute("rehearsal.refused", refusal.reason().name());
                throw refusal;
            } catch (Throwable failure) {
                failed(failure.getClass().getName());
                throw failure;
            }
        }

        /** Under another name, known only now. */
        public void named(String name) {
            span.updateName(name);
        }

        /** Tells more of it. */
        public void note(String key, String value) {
            span.setAttribute(key, value);
        }

        /** As the other. */
        public void note(String key, long value) {
            span.setAttribute(key, value);
        }

        /** It has failed. @param kind of failure, no text of it */
        public void failed(String kind) {
            span.setAttribute("error.type", kind);
            span.setStatus(StatusCode.ERROR);
        }

        /** Ends it. */
        public void end() {
            span.end();
        }

        /** What this thread does until it is closed is part of it, and what is logged meanwhile names the trace. */
        public Open open() {
            var context = span.getSpanContext();
            var current = span.makeCurrent();
            if (!context.isValid() || MDC.get(TRACE_IN_LOG) != null) {
                return current::close;
            }
            var logged = MDC.putCloseable(TRACE_IN_LOG, context.getTraceId());
            return () -> {
                logged.close();
                current.close();
            };
        }
    }
}
