package io.rehearsal.api.operations;

import io.rehearsal.api.contract.Contract;
import io.rehearsal.api.contract.Dialect;
import io.rehearsal.api.contract.EnglishDialect;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What operators may do; it is nobody else's, and no API document. */
@Component
class Operations implements Contract {

    private final EnglishDialect dialect;

    Operations(EnglishDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String name() {
        return "ops";
    }

    @Override
    public Set<String> prefixes() {
        // What is open lies below the second: below the first even what does not exist asks for a token.
        return Set.of("/ops", "/ops/actuator/health");
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public Audience audience() {
        return Audience.OPERATORS;
    }

    @Override
    public boolean isDocumented() {
        return false;
    }
}
