package io.rehearsal.api.contract.interviewhelper.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.rehearsal.api.contract.ListPart;
import io.rehearsal.api.contract.MayFail;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.interviewhelper.Answer;
import io.rehearsal.api.contract.interviewhelper.InterviewHelper;
import io.rehearsal.api.contract.upload.Uploads;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.knowledge.commands.CategorizeDocument;
import io.rehearsal.events.knowledge.commands.ChangeChunkStrategy;
import io.rehearsal.events.knowledge.commands.DeleteDocument;
import io.rehearsal.events.knowledge.commands.UploadDocument;
import io.rehearsal.events.knowledge.queries.CountDocuments;
import io.rehearsal.events.knowledge.queries.DocumentView;
import io.rehearsal.events.knowledge.queries.ListDocuments;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** §5.1, 5.2, 5.4, 5.5 and 5.9: documents come, are shown, filed, cut again and go. */
@RestController
@SpeaksFor(InterviewHelper.class)
@RequestMapping("/api/knowledge")
class DocumentController {

    /** 20 MiB, the contract's limit. */
    private static final long MAX_BYTES = 20L * 1024 * 1024;

    private final Messages messages;
    private final OwnKnowledge documents;
    private final Uploads uploads;

    DocumentController(Messages messages, OwnKnowledge documents, Uploads uploads) {
        this.messages = messages;
        this.documents = documents;
        this.uploads = uploads;
    }

    /** @param strategy in the address or among the form's fields */
    @PostMapping("/upload")
    @ResponseStatus(HttpStatus.CREATED)
    Answer.Data<DocumentBody> upload(
            @AuthenticationPrincipal Caller.Person caller,
            @RequestParam MultipartFile file,
            @RequestParam(name = "chunk_strategy", required = false, defaultValue = Strategies.DEFAULT) String strategy) throws IOException {
        var wanted = Strategies.named(strategy);
        var documentId = uploads.accept(file, MAX_BYTES,
                upload -> messages.<Long>send(new UploadDocument(caller.accountId(), upload.fileName(), upload.bytes(), wanted)));
        return Answer.created("文档上传成功", DocumentBody.of(documents.changed(documentId)));
    }

    @GetMapping
    Answer.Listing<DocumentBody> list(@AuthenticationPrincipal Caller.Person caller, @ParameterObject @Valid ListPart part) {
        var found = messages.list(new ListDocuments(caller.accountId(), part.offset(), part.size()), DocumentView.class);
        return Answer.list("获取成功", found.stream().map(DocumentBody::of).toList(),
                part.total(found, () -> messages.ask(new CountDocuments(caller.accountId()), Long.class)));
    }

    @GetMapping("/{doc_id}/preview")
    Answer.Data<PreviewBody> preview(@AuthenticationPrincipal Caller.Person caller, @PathVariable("doc_id") long documentId) {
        return Answer.ok("success", PreviewBody.of(documents.find(caller, documentId), documents.text(caller, documentId)));
    }

    @PutMapping("/{doc_id}/category")
    Answer.Done categorize(
            @AuthenticationPrincipal Caller.Person caller, @PathVariable("doc_id") long documentId, @Valid @RequestBody Filing filing) {
        messages.send(new CategorizeDocument(caller.accountId(), documentId, filing.category()));
        return Answer.done("分类更新成功");
    }

    @MayFail(with = HttpStatus.BAD_REQUEST)
    @PutMapping("/{doc_id}/chunk-strategy")
    Answer.Data<DocumentBody> cutAgain(
            @AuthenticationPrincipal Caller.Person caller, @PathVariable("doc_id") long documentId, @Valid @RequestBody Cutting cutting) {
        messages.send(new ChangeChunkStrategy(caller.accountId(), documentId, Strategies.named(cutting.chunkStrategy())));
        return Answer.ok("分段策略更新成功", DocumentBody.of(documents.changed(documentId)));
    }

    @DeleteMapping("/{doc_id}")
    Answer.Done delete(@AuthenticationPrincipal Caller.Person caller, @PathVariable("doc_id") long documentId) {
        messages.send(new DeleteDocument(caller.accountId(), documentId));
        return Answer.done("删除成功");
    }

    /** @param category null takes the document out of every category */
    record Filing(
            @JsonProperty(required = true) @Size(max = 100, message = "category 最多 {max} 个字符") @Nullable String category) {
    }

    record Cutting(@NotNull(message = "缺少 chunk_strategy") String chunkStrategy) implements SnakeCase {
    }
}
