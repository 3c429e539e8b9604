package io.rehearsal.api.contract;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.condition.RequestCondition;

/** Matches the requests that one contract answers. */
record ContractCondition(Class<? extends Contract> contract, ContractOfRequest contracts) implements RequestCondition<ContractCondition> {

    @Override
    public ContractCondition combine(ContractCondition other) {
        return other;
    }

    @Override
    public @Nullable ContractCondition getMatchingCondition(HttpServletRequest request) {
        return contract.isInstance(contracts.of(request)) ? this : null;
    }

    @Override
    public int compareTo(ContractCondition other, HttpServletRequest request) {
        return 0;
    }
}
