package io.rehearsal.api.console;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.account.commands.AdmitAccount;
import io.rehearsal.events.account.commands.EraseAccount;
import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.account.queries.FindAccount;
import io.rehearsal.events.account.queries.FindAccountByLogin;
import io.rehearsal.events.account.queries.ListAccounts;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.ListInterviews;
import io.rehearsal.events.knowledge.queries.CountDocuments;
import io.rehearsal.events.operations.queries.EventRecord;
import io.rehearsal.events.operations.queries.ListHistory;
import io.rehearsal.events.resume.queries.ListResumes;
import io.rehearsal.events.resume.queries.ResumeView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** People: finding them, what happened to their account, shutting them out, and erasing them after a look at what goes. */
@Controller
class PeoplePage {

    private static final String PATH = Console.PATH + "/people";
    private static final int PAGE = 50;

    private final Messages messages;

    PeoplePage(Messages messages) {
        this.messages = messages;
    }

    @GetMapping(PATH)
    String list(@RequestParam(required = false) @Nullable Long before, @RequestParam(required = false) @Nullable String who, Model model) {
        if (who != null && !who.isBlank()) {
            model.addAttribute("people", found(who.strip()));
            model.addAttribute("begun", true);
            return "people";
        }
        var people = messages.list(new ListAccounts(0, PAGE + 1, before), AccountView.class);
        var page = people.subList(0, Math.min(PAGE, people.size()));
        model.addAttribute("people", page);
        model.addAttribute("begun", before == null);
        model.addAttribute("older", people.size() > PAGE ? page.getLast().accountId() : null);
        return "people";
    }

    /** By id, user name or e-mail address. */
    private List<AccountView> found(String who) {
        var byLogin = messages.find(new FindAccountByLogin(who), AccountView.class);
        var byId = who.matches("\\d{1,18}") ? messages.find(new FindAccount(Long.parseLong(who)), AccountView.class) : Optional.<AccountView>empty();
        return Stream.of(byId, byLogin).flatMap(Optional::stream).distinct().toList();
    }

    @GetMapping(PATH + "/{id}")
    String person(@PathVariable long id, Model model) {
        fill(id, model);
        return "person";
    }

    @PostMapping(PATH + "/{id}/disable")
    String disable(@PathVariable long id) {
        messages.send(new AdmitAccount(id, false));
        return back(id);
    }

    @PostMapping(PATH + "/{id}/enable")
    String enable(@PathVariable long id) {
        messages.send(new AdmitAccount(id, true));
        return back(id);
    }

    /** What is gone afterwards, before anything goes. */
    @GetMapping(PATH + "/{id}/erase")
    String preview(@PathVariable long id, Model model) {
        fill(id, model);
        model.addAttribute("documents", messages.ask(new CountDocuments(id), Long.class));
        return "erase";
    }

    /** @param confirmed the person's user name, typed */
    @PostMapping(PATH + "/{id}/erase")
    String erase(@PathVariable long id, @RequestParam String confirmed) {
        if (!confirmed.strip().equals(account(id).username())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "the name is another's");
        }
        messages.send(new EraseAccount(id));
        return back(id);
    }

    private void fill(long id, Model model) {
        model.addAttribute("person", account(id));
        model.addAttribute("resumes", messages.list(new ListResumes(id), ResumeView.class));
        model.addAttribute("interviews", messages.list(new ListInterviews(id), InterviewView.class));
        model.addAttribute("events", messages.list(new ListHistory("account-" + id), EventRecord.class).reversed());
    }

    private AccountView account(long id) {
        return messages.find(new FindAccount(id), AccountView.class)
                .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, Refusal.Subject.ACCOUNT, "there is no such account"));
    }

    private static String back(long id) {
        return "redirect:" + PATH + "/" + id;
    }
}
