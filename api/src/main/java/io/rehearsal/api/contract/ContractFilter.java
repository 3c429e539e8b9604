package io.rehearsal.api.contract;

import io.rehearsal.api.messaging.RequestMetadata;
import io.rehearsal.events.MetadataKeys;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Settles before anything else which contract a request belongs to. Registering needs a look at the body, which is kept for the reader. */
@Component
@Order(RequestOrder.CONTRACT)
class ContractFilter extends OncePerRequestFilter {

    private final ContractOfRequest contracts;
    private final JsonMapper json;

    ContractFilter(ContractOfRequest contracts, JsonMapper json) {
        this.contracts = contracts;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var readable = request;
        if (isRegistration(request)) {
            var body = request.getInputStream().readAllBytes();
            readable = new BufferedRequest(request, body);
            if (asksForNickname(body)) {
                ContractOfRequest.decided(request, Contract.BAILIAN_GATEWAY);
            }
        }
        var contract = contracts.of(request);
        ContractOfRequest.decided(request, contract);
        RequestMetadata.put(request, MetadataKeys.CONTRACT, contract.label());
        chain.doFilter(readable, response);
    }

    private static boolean isRegistration(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && ContractOfRequest.path(request).equals(ContractOfRequest.REGISTER)
                && ContractOfRequest.isJson(request);
    }

    private boolean asksForNickname(byte[] body) {
        try {
            var node = json.readTree(body);
            return (node.has("nickname") || node.has("phone")) && !node.has("full_name");
        } catch (JacksonException malformed) {
            return false;
        }
    }
}
