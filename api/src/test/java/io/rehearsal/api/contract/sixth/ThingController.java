package io.rehearsal.api.contract.sixth;

import io.rehearsal.api.contract.SpeaksFor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@SpeaksFor(Sixth.class)
@ConditionalOnProperty("rehearsal.ports.sixth")
class ThingController {

    record Thing(String name) {
    }

    @GetMapping("/api/sixth/open")
    Thing open() {
        return new Thing("open");
    }

    @GetMapping("/api/sixth/things")
    Thing closed() {
        return new Thing("closed");
    }
}
