package io.rehearsal.api.contract.resumematch;

import io.rehearsal.api.contract.Contract;
import io.rehearsal.api.contract.Dialect;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Everything but registering and logging in needs a token. */
@Component
public class ResumeMatch implements Contract {

    private final ResumeMatchDialect dialect;

    ResumeMatch(ResumeMatchDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String name() {
        return "resume-match";
    }

    @Override
    public Set<String> prefixes() {
        return Set.of("/api/register", "/api/login", "/api/resumes", "/api/admin");
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public List<String> patterns() {
        return List.of("/api/register", "/api/login");
    }
}
