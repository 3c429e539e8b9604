package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.events.interview.Interviewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who interviews, and in which order. */
@RestController
@SpeaksFor(InterviewGpt.class)
@RequestMapping("/api/interviewers")
class PanelController {

    /** In the document's order. */
    private static final List<Interviewer> LISTED = List.of(Interviewer.TECHNICAL, Interviewer.HR, Interviewer.BEHAVIORAL);

    @GetMapping
    Success<Map<String, String>> list() {
        var roles = new LinkedHashMap<String, String>();
        LISTED.forEach(interviewer -> roles.put(Panel.id(interviewer), Panel.role(interviewer)));
        return Success.of(roles);
    }

    @GetMapping("/sequence")
    Success<List<String>> sequence() {
        return Success.of(Panel.sequence());
    }
}
