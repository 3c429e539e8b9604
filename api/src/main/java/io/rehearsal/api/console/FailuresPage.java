package io.rehearsal.api.console;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.operations.commands.DiscardFailure;
import io.rehearsal.events.operations.commands.RetryFailure;
import io.rehearsal.events.operations.queries.Failure;
import io.rehearsal.events.operations.queries.ListFailures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What automations gave up and read models could not fold, and what becomes of it. */
@Controller
class FailuresPage {

    private static final String PATH = Console.PATH + "/failures";
    private static final int MOST = 200;

    private final Messages messages;

    FailuresPage(Messages messages) {
        this.messages = messages;
    }

    @GetMapping(PATH)
    String page(Model model) {
        model.addAttribute("failures", messages.list(new ListFailures(MOST), Failure.class));
        return "failures";
    }

    /** Sets the work to be done again. */
    @PostMapping(PATH + "/retry")
    String retry(@RequestParam String id) {
        messages.send(new RetryFailure(id));
        return "redirect:" + PATH;
    }

    /** Leaves it as it is. */
    @PostMapping(PATH + "/discard")
    String discard(@RequestParam String id) {
        messages.send(new DiscardFailure(id));
        return "redirect:" + PATH;
    }
}
