package io.rehearsal.api.console;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.account.commands.OpenSearchedData;
import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.account.queries.FindAccount;
import io.rehearsal.events.knowledge.Ndcg;
import io.rehearsal.events.knowledge.SearchOptions;
import io.rehearsal.events.knowledge.SearchOptions.Legs;
import io.rehearsal.events.knowledge.events.RecallTestRun;
import io.rehearsal.events.knowledge.queries.FindRecallCase;
import io.rehearsal.events.knowledge.queries.FindRecallRun;
import io.rehearsal.events.knowledge.queries.ListRecallCases;
import io.rehearsal.events.knowledge.queries.ListRecallRuns;
import io.rehearsal.events.knowledge.queries.RecallCaseView;
import io.rehearsal.events.knowledge.queries.SearchAnswer;
import io.rehearsal.events.knowledge.queries.SearchKnowledge;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The retrieval bench: how well somebody's recall cases are answered over time, and, where the person agrees, a question asked as they would ask it,
 * with what each part of the search made of each passage. Figures need no consent, for they hold no words. Every look at words is on record.
 */
@Controller
@RequestMapping(Console.PATH + "/retrieval")
class RetrievalPage {

    private static final int MOST_RUNS = 100;
    private static final int MOST_CASES = 100;
    private static final int MOST_TRACED = 50;
    private static final int TOP_K = 5;

    private final Messages messages;

    RetrievalPage(Messages messages) {
        this.messages = messages;
    }

    /** A run and its nDCG, with two digits. */
    record Run(RecallTestRun run, String ndcg) {

        static Run of(RecallTestRun run) {
            return new Run(run, String.format(Locale.ROOT, "%.2f", Ndcg.of(run.traces(), run.topK())));
        }
    }

    /** What is asked; a question, or a case's. @param traced ids of chunks, apart by commas or spaces */
    record Asked(@Nullable String query, @Nullable Long caseId, @Nullable Legs legs, @Nullable Boolean expansion, @Nullable Boolean reranking,
            @Nullable Integer topK, @Nullable String traced) {

        /** A box that is not ticked is not sent. */
        SearchOptions options() {
            return new SearchOptions(legs == null ? Legs.HYBRID : legs, Boolean.TRUE.equals(expansion), Boolean.TRUE.equals(reranking));
        }
    }

    /** One's own, until somebody is chosen. */
    @GetMapping
    String begin(@RequestParam(required = false) @Nullable Long person, @AuthenticationPrincipal Caller.Person viewer) {
        return "redirect:" + Console.PATH + "/retrieval/" + (person == null ? viewer.accountId() : person);
    }

    @GetMapping("/{id}")
    String page(@PathVariable long id, @RequestParam(name = "case", required = false) @Nullable Long caseId,
            @AuthenticationPrincipal Caller.Person viewer, Model model) {
        fill(id, caseId, viewer, id == viewer.accountId(), model);
        return "retrieval";
    }

    /** Shows the questions of the cases too. @throws Refusal with {@code NOT_YOURS} where the person does not agree */
    @PostMapping("/{id}/open")
    String open(@PathVariable long id, @AuthenticationPrincipal Caller.Person viewer, Model model) {
        messages.send(new OpenSearchedData(id, viewer.accountId(), OpenSearchedData.CASES));
        fill(id, null, viewer, true, model);
        return "retrieval";
    }

    /** @throws Refusal with {@code NOT_YOURS} where the person does not agree */
    @PostMapping("/{id}/ask")
    String ask(@PathVariable long id, Asked asked, @AuthenticationPrincipal Caller.Person viewer, Model model) {
        var recallCase = asked.caseId() == null ? null : recallCase(id, asked.caseId());
        var query = recallCase == null ? asked.query() : recallCase.query();
        if (query == null || query.isBlank() || query.length() > SearchKnowledge.LONGEST_QUERY) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "there is no question, or a very long one");
        }
        messages.send(new OpenSearchedData(id, viewer.accountId(),
                recallCase == null ? OpenSearchedData.SEARCH : "recall-" + recallCase.caseId()));
        var options = asked.options();
        int topK = asked.topK() == null ? TOP_K : Math.clamp(asked.topK(), 1, SearchKnowledge.MOST_RESULTS);
        var traced = recallCase == null ? ids(asked.traced()) : recallCase.expectedChunkIds();
        model.addAttribute("answer", messages.ask(
                new SearchKnowledge(id, query, topK, options, List.of(), traced), SearchAnswer.class));
        fill(id, asked.caseId(), viewer, id == viewer.accountId(), model);
        model.addAttribute("query", query);
        model.addAttribute("traced", recallCase == null ? asked.traced() : "");
        model.addAttribute("options", options);
        model.addAttribute("topK", topK);
        return "retrieval";
    }

    /** Where each expected chunk of one run was. It holds no words. */
    @GetMapping("/{id}/runs/{caseId}/{runId}")
    String run(@PathVariable long id, @PathVariable long caseId, @PathVariable long runId, Model model) {
        var run = messages.find(new FindRecallRun(caseId, runId), RecallTestRun.class)
                .filter(it -> it.ownerId() == id)
                .orElseThrow(RetrievalPage::none);
        model.addAttribute("run", Run.of(run));
        model.addAttribute("traces", run.traces());
        model.addAttribute("options", run.options());
        model.addAttribute("topK", run.topK());
        return "run";
    }

    private void fill(long id, @Nullable Long caseId, Caller.Person viewer, boolean opened, Model model) {
        var account = messages.find(new FindAccount(id), AccountView.class).filter(it -> !it.erased())
                .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, Refusal.Subject.ACCOUNT, "there is no such account"));
        var runs = messages.list(new ListRecallRuns(id, caseId, 0, MOST_RUNS), RecallTestRun.class);
        model.addAttribute("person", account);
        model.addAttribute("own", id == viewer.accountId());
        model.addAttribute("agreed", id == viewer.accountId() || account.searchConsentSince() != null);
        model.addAttribute("opened", opened);
        model.addAttribute("cases", messages.list(new ListRecallCases(id, 0, MOST_CASES), RecallCaseView.class));
        model.addAttribute("caseId", caseId);
        model.addAttribute("runs", runs.stream().map(Run::of).toList());
        model.addAttribute("chart", runs.isEmpty() ? null : RecallChart.of(runs.reversed()));
        model.addAttribute("options", new SearchOptions(Legs.HYBRID, true, true));
        model.addAttribute("topK", TOP_K);
        model.addAttribute("legs", Legs.values());
    }

    private RecallCaseView recallCase(long ownerId, long caseId) {
        return messages.find(new FindRecallCase(caseId), RecallCaseView.class)
                .filter(it -> it.ownerId() == ownerId)
                .orElseThrow(RetrievalPage::none);
    }

    private static List<Long> ids(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var given = text.strip().split("[\\s,，]+");
        if (given.length > MOST_TRACED || !Arrays.stream(given).allMatch(id -> id.matches("\\d{1,18}"))) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "these are no ids of chunks, or too many");
        }
        return Arrays.stream(given).map(Long::parseLong).distinct().toList();
    }

    private static Refusal none() {
        return new Refusal(Refusal.Reason.NOT_FOUND, Refusal.Subject.RECALL_CASE, "the person has no such recall case");
    }
}
