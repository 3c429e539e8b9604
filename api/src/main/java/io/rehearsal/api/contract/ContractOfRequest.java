package io.rehearsal.api.contract;

import io.rehearsal.api.contract.Contracts.Ownership;
import io.rehearsal.api.ports.ListeningPorts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Decides which contract answers a request: by path first, then, where several share it, by what they claim, and else by port. */
@Component
public class ContractOfRequest {

    private static final String ATTRIBUTE = ContractOfRequest.class.getName();

    private final Contracts contracts;
    private final ListeningPorts ports;

    ContractOfRequest(Contracts contracts, ListeningPorts ports) {
        this.contracts = contracts;
        this.ports = ports;
    }

    /** The contract that answers, as decided when the request came in. */
    public Contract of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Contract known ? known : decide(request, MissingNode.getInstance());
    }

    /** The contract that wins collisions on the port of the request. */
    public Contract winner(HttpServletRequest request) {
        return contracts.onPort(ports.setting(request.getLocalPort())).orElseGet(contracts::host);
    }

    /** The path without its trailing slash; the root where the container could not read one. */
    public static String path(HttpServletRequest request) {
        var path = Objects.requireNonNullElse(request.getRequestURI(), "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** Settles it for the rest of the request. */
    Contract settle(HttpServletRequest request, JsonNode body) {
        var contract = decide(request, body);
        request.setAttribute(ATTRIBUTE, contract);
        return contract;
    }

    boolean isShared(HttpServletRequest request) {
        return contracts.ownership(path(request)).filter(owned -> owned.owners().size() > 1).isPresent();
    }

    private Contract decide(HttpServletRequest request, JsonNode body) {
        return contracts.ownership(path(request))
                .map(owned -> owned.owners().size() == 1 ? owned.owners().getFirst() : claimant(request, body, owned))
                .orElseGet(() -> winner(request));
    }

    private Contract claimant(HttpServletRequest request, JsonNode body, Ownership shared) {
        var asked = new SharedRequest(path(request), ports.setting(request.getLocalPort()), isJson(request), body);
        return shared.owners().stream()
                .filter(contract -> contract.claims(asked))
                .findFirst()
                .orElseGet(() -> shared.owners().contains(contracts.host()) ? contracts.host() : shared.owners().getFirst());
    }

    static boolean isJson(HttpServletRequest request) {
        try {
            var type = request.getContentType();
            return type != null && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(type));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
