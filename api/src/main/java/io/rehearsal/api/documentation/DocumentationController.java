package io.rehearsal.api.documentation;

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

    /** @param openapi where its OpenAPI document is */
    record Group(String contract, String title, String openapi) {
    }

    DocumentationController(List<GroupedOpenApi> groups) {
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

    @GetMapping("/docs/contracts")
    List<Group> contracts() {
        return groups;
    }

    private static ResponseEntity<Resource> page(String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", POLICY)
                .body(new ClassPathResource("documentation/" + name));
    }
}
