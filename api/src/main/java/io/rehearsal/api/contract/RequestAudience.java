package io.rehearsal.api.contract;

import io.rehearsal.api.contract.Contract.Audience;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Who may ask for a path that is not open. Below a prefix where everything needs a token an unknown path needs one too; elsewhere only an
 * operation does, and an unknown path is for nobody: it is not found, with a token as without.
 */
@Component
public class RequestAudience {

    private final Contracts contracts;
    private final SingletonSupplier<List<PathPattern>> operations;

    RequestAudience(Contracts contracts, ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.contracts = contracts;
        this.operations = SingletonSupplier.of(() -> mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns().stream())
                .toList());
    }

    /** Empty where the path does not exist for anybody. */
    public Optional<Audience> of(HttpServletRequest request) {
        var path = ContractOfRequest.path(request);
        return contracts.ownership(path)
                .filter(owned -> !owned.hasOpen() || isOperation(path))
                .map(owned -> owned.owners().getFirst().audience());
    }

    private boolean isOperation(String path) {
        var container = PathContainer.parsePath(path);
        return operations.obtain().stream().anyMatch(pattern -> pattern.matches(container));
    }
}
