package io.rehearsal.api.contract.bailiangateway;

import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.account.Registrar;
import io.rehearsal.api.contract.account.Registration;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** §1.1: registering with a nickname. */
@RestController
@SpeaksFor(BailianGateway.class)
class RegistrationController {

    private final Registrar registrar;

    RegistrationController(Registrar registrar) {
        this.registrar = registrar;
    }

    @PostMapping("/api/auth/register")
    Envelope register(@Valid @RequestBody Registration person) {
        return new Envelope(200, "注册成功", registrar.register(person));
    }
}
