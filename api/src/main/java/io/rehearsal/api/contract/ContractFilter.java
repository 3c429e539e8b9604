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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Settles before anything else which contract a request belongs to. Where several share a path it looks at the body, which is kept for the reader. */
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
        JsonNode content = MissingNode.getInstance();
        if (contracts.isShared(request) && ContractOfRequest.isJson(request)) {
            var body = request.getInputStream().readAllBytes();
            readable = new BufferedRequest(request, body);
            content = read(body);
        }
        RequestMetadata.put(request, MetadataKeys.CONTRACT, contracts.settle(request, content).name());
        chain.doFilter(readable, response);
    }

    private JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException malformed) {
            return MissingNode.getInstance();
        }
    }
}
