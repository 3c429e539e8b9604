package io.rehearsal.api.contract.sixth;

import io.rehearsal.api.contract.Contract;
import io.rehearsal.api.contract.Dialect;
import io.rehearsal.api.contract.Failure;
import io.rehearsal.api.contract.RefusalStatus;
import io.rehearsal.api.contract.SystemPages;
import io.rehearsal.api.contract.Words;
import io.rehearsal.events.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnProperty("rehearsal.ports.sixth")
class Sixth implements Contract, SystemPages, Dialect {

    @Override
    public String name() {
        return "sixth";
    }

    @Override
    public Set<String> prefixes() {
        return Set.of("/", "/api/sixth", "/api/sixth/things", "/api/auth/login");
    }

    @Override
    public List<String> patterns() {
        return List.of("/api/sixth/open");
    }

    @Override
    public Dialect dialect() {
        return this;
    }

    @Override
    public Optional<SystemPages> pages() {
        return Optional.of(this);
    }

    @Override
    public Object root() {
        return Map.of("sixth", true);
    }

    @Override
    public Object health(@Nullable String trouble) {
        return Map.of();
    }

    @Override
    public Words words() {
        return Words.ENGLISH;
    }

    @Override
    public Object body(Failure failure) {
        return new Wrong(failure.message());
    }

    @Override
    public Failure refused(Refusal refusal) {
        return plain(RefusalStatus.of(refusal.reason()));
    }

    record Wrong(String wrong) {
    }
}
