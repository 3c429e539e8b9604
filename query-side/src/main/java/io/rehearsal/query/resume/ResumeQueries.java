package io.rehearsal.query.resume;

import io.rehearsal.events.resume.commands.ResumeCommand;
import io.rehearsal.events.resume.queries.FindResume;
import io.rehearsal.events.resume.queries.ListAllResumes;
import io.rehearsal.events.resume.queries.ListResumes;
import io.rehearsal.events.resume.queries.ResumeView;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers questions about resumes as they stand. */
@Component
class ResumeQueries {

    private final ReadModel<ResumeVersions> resumes;

    ResumeQueries(Projections projections, ResumeProjection projection) {
        this.resumes = projections.readModel(projection);
    }

    @QueryHandler
    Optional<ResumeView> find(FindResume query) {
        return resumes.findAnyway(ResumeCommand.aggregateId(query.resumeId()))
                .map(ResumeVersions::current)
                .filter(resume -> !resume.deleted());
    }

    @QueryHandler
    List<ListAllResumes.Row> list(ListAllResumes query) {
        return resumes.list(0, Integer.MAX_VALUE).stream()
                .map(ResumeVersions::current)
                .filter(resume -> !resume.deleted())
                .map(resume -> new ListAllResumes.Row(resume.resumeId(), resume.ownerId(), !resume.currentVersion().isEmpty()))
                .toList();
    }

    @QueryHandler
    List<ResumeView> list(ListResumes query) {
        return resumes.find(Projection.OWNER, Long.toString(query.ownerId())).stream()
                .map(ResumeVersions::current)
                .filter(resume -> !resume.deleted())
                .sorted(Comparator.comparing(ResumeView::createdAt).thenComparing(ResumeView::resumeId).reversed())
                .toList();
    }
}
