package io.rehearsal.api.contract;

import io.rehearsal.api.ports.ListeningPorts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Decides which contract answers a request: by path first, then, where several share it, by body and port. */
@Component
public class ContractOfRequest {

    static final String REGISTER = "/api/auth/register";
    static final String LOGIN = "/api/auth/login";

    private static final String ATTRIBUTE = ContractOfRequest.class.getName();

    private final ListeningPorts ports;

    ContractOfRequest(ListeningPorts ports) {
        this.ports = ports;
    }

    /** The contract that answers, as decided when the request came in. */
    public Contract of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Contract known ? known : byPathAndPort(request, path(request));
    }

    /** The path without its trailing slash; the root where the container could not read one. */
    public static String path(HttpServletRequest request) {
        var path = Objects.requireNonNullElse(request.getRequestURI(), "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    static void decided(HttpServletRequest request, Contract contract) {
        request.setAttribute(ATTRIBUTE, contract);
    }

    private Contract byPathAndPort(HttpServletRequest request, String path) {
        return switch (path) {
            case LOGIN -> isJson(request) ? Contract.BAILIAN_GATEWAY : Contract.INTERVIEW_HELPER;
            case REGISTER -> byPort(request) == Contract.BAILIAN_GATEWAY ? Contract.BAILIAN_GATEWAY : Contract.INTERVIEW_HELPER;
            case "/", "/health" -> byPort(request) == Contract.INTERVIEW_GPT ? Contract.INTERVIEW_GPT : Contract.INTERVIEW_HELPER;
            default -> ContractOfPath.of(path).orElseGet(() -> byPort(request));
        };
    }

    private Contract byPort(HttpServletRequest request) {
        var port = request.getLocalPort();
        if (port == ports.interviewGpt()) {
            return Contract.INTERVIEW_GPT;
        }
        return port == ports.bailianGateway() ? Contract.BAILIAN_GATEWAY : Contract.INTERVIEW_HELPER;
    }

    static boolean isJson(HttpServletRequest request) {
        try {
            var type = request.getContentType();
            return type != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
