package io.rehearsal.api.contract.bailiangateway;

import io.rehearsal.api.contract.Contract;
import io.rehearsal.api.contract.Dialect;
import io.rehearsal.api.contract.SharedRequest;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Everything but registering, logging in and refreshing a token needs one. */
@Component
public class BailianGateway implements Contract {

    private static final String REGISTER = "/api/auth/register";
    private static final String LOGIN = "/api/auth/login";
    private static final String REFRESH = "/api/auth/refresh";

    private final BailianGatewayDialect dialect;

    BailianGateway(BailianGatewayDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String name() {
        return "bailian-gateway";
    }

    @Override
    public Set<String> prefixes() {
        return Set.of(REGISTER, LOGIN, REFRESH, "/api/auth/logout", "/api/auth/user", "/api/conversations", "/api/messages", "/api/bailian", "/api/history");
    }

    /** Logins with JSON, and registrations on its own port or with what only it asks for. */
    @Override
    public boolean claims(SharedRequest request) {
        var body = request.body();
        return switch (request.path()) {
            case LOGIN -> request.json();
            case REGISTER -> request.port().equals(port()) || (body.has("nickname") || body.has("phone")) && !body.has("full_name");
            default -> Contract.super.claims(request);
        };
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public List<String> patterns() {
        return List.of(REGISTER, LOGIN, REFRESH);
    }
}
