package io.rehearsal.api.documentation;

import io.rehearsal.api.contract.ContractOfRequest;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The two pages, and which contracts they show. */
@RestController
class DocumentationController {

    /** Nothing from elsewhere; ReDoc searches in a worker that it makes itself, and both pages write styles. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "font-src 'self' data:; connect-src 'self'; worker-src blob:; frame-ancestors 'none'";

    private final List<Group> groups;
    private final ContractOfRequest contracts;

    /** @param openapi where its OpenAPI document is */
    record Group(String contract, String title, String openapi) {
    }

    DocumentationController(List<GroupedOpenApi> groups, ContractOfRequest contracts) {
        this.contracts = contracts;
        this.groups = groups.stream()
                .map(group -> new Group(group.getGroup(), group.getDisplayName(), DocumentationPaths.OPENAPI + "/" + group.getGroup()))
                .toList();
    }

    @GetMapping("/docs")
    ResponseEntity<Resource> swaggerUi() {
        return page("docs.html");
    }

    @GetMapping("/redoc")
    ResponseEntity<Resource> redoc() {
        return page("redoc.html");
    }

    /** That of the port first, which is the one that a page opens with. */
    @GetMapping("/docs/contracts")
    List<Group> contracts(HttpServletRequest request) {
        var own = contracts.winner(request).name();
        return groups.stream().sorted(Comparator.comparing(group -> !group.contract().equals(own))).toList();
    }

    /** Where clients look for the document of whatever answers on a port, or below the base of ai-interview. */
    @GetMapping({"/openapi.json", "/api/v1/openapi.json"})
    void document(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.getRequestDispatcher(DocumentationPaths.OPENAPI + "/" + contracts.of(request).name()).forward(request, response);
    }

    private static ResponseEntity<Resource> page(String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", POLICY)
                .body(new ClassPathResource("documentation/" + name));
    }
}
