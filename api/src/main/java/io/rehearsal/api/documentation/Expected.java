package io.rehearsal.api.documentation;

import io.rehearsal.api.contract.Failure;
import io.rehearsal.api.contract.MayFail;
import io.rehearsal.events.Refusal;
import io.swagger.v3.oas.models.Operation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;

/** What a handler says may go wrong; kept at its operation until the contract's words are put to it. */
record Expected(List<Refusal.Reason> reasons, List<HttpStatus> statuses) {

    private static final String KEPT = "x-expected";
    private static final Expected NOTHING = new Expected(List.of(), List.of());

    static Operation keep(Operation operation, HandlerMethod handler) {
        var said = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), MayFail.class);
        if (said != null) {
            var known = at(operation);
            operation.addExtension(KEPT, new Expected(
                    Stream.concat(known.reasons.stream(), Stream.of(said.value())).toList(), Stream.concat(known.statuses.stream(), Stream.of(said.with())).toList()));
        }
        return operation;
    }

    /** Takes it from the operation, which is to be shown. */
    static Expected of(Operation operation) {
        var expected = at(operation);
        if (operation.getExtensions() != null) {
            operation.getExtensions().remove(KEPT);
        }
        return expected;
    }

    private static Expected at(Operation operation) {
        return operation.getExtensions() instanceof Map<String, Object> all && all.get(KEPT) instanceof Expected kept ? kept : NOTHING;
    }

    Stream<Failure> stream(Function<Refusal.Reason, Failure> byReason, Function<HttpStatus, Failure> byStatus) {
        return Stream.concat(reasons.stream().map(byReason), statuses.stream().map(byStatus));
    }
}
