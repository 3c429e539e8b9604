package io.rehearsal.query.resume;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.commands.ResumeCommand;
import io.rehearsal.events.resume.queries.CompareVersions;
import io.rehearsal.events.resume.queries.ExportResume;
import io.rehearsal.events.resume.queries.ExportResume.ExportedFile;
import io.rehearsal.events.resume.queries.VersionComparison;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import io.rehearsal.query.resume.compare.ContentComparison;
import io.rehearsal.query.resume.export.ResumeExporter;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares a resume's versions and hands out the current one as a file. */
@Component
class VersionQueries {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ReadModel<ResumeDocument> resumes;
    private final ResumeExporter exporter;

    VersionQueries(Projections projections, ResumeProjection projection, ResumeExporter exporter) {
        this.resumes = projections.readModel(projection);
        this.exporter = exporter;
    }

    @QueryHandler
    VersionComparison compare(CompareVersions query) {
        var resume = resume(query.resumeId());
        return ContentComparison.of(
                query.version1(), content(resume, query.version1()), query.version2(), content(resume, query.version2()));
    }

    @QueryHandler
    ExportedFile export(ExportResume query) {
        var resume = resume(query.resumeId());
        var version = resume.currentVersion();
        var file = exporter.export(content(resume, version), resume.layout() == null ? List.of() : resume.layout(), query.format(), query.template());
        return new ExportedFile(version, query.format().equals("pdf") ? PDF : DOCX, file);
    }

    private ResumeDocument resume(long resumeId) {
        return resumes.find(ResumeCommand.aggregateId(resumeId))
                .filter(resume -> !resume.deleted())
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, Subject.RESUME, "there is no such resume"));
    }

    private ResumeContent content(ResumeDocument resume, String version) {
        var content = version.equals(resume.currentVersion()) ? resume.content() : older(resume, version);
        if (content == null) {
            throw new Refusal(Reason.NOT_FOUND, Subject.RESUME, "the content has been erased with its owner");
        }
        return content;
    }

    private @Nullable ResumeContent older(ResumeDocument resume, String version) {
        return resumes.child(ResumeVersion.class, ResumeVersion.id(resume.resumeId(), version))
                .orElseThrow(() -> new Refusal(Reason.UNKNOWN_VERSION, "the resume has no such version"))
                .content();
    }
}
