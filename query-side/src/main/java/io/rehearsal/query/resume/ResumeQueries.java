package io.rehearsal.query.resume;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import io.rehearsal.events.resume.commands.ResumeCommand;
import io.rehearsal.events.resume.queries.CountResumes;
import io.rehearsal.events.resume.queries.FindResume;
import io.rehearsal.events.resume.queries.ListAllResumes;
import io.rehearsal.events.resume.queries.ListResumes;
import io.rehearsal.events.resume.queries.ListVersionChanges;
import io.rehearsal.events.resume.queries.ResumeView;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers questions about resumes as they stand. */
@Component
class ResumeQueries {

    private final ReadModel<ResumeDocument> resumes;

    ResumeQueries(Projections projections, ResumeProjection projection) {
        this.resumes = projections.readModel(projection);
    }

    @QueryHandler
    Optional<ResumeView> find(FindResume query) {
        return resumes.findAnyway(ResumeCommand.aggregateId(query.resumeId()))
                .map(ResumeDocument::view)
                .filter(resume -> !resume.deleted());
    }

    private record Brief(@Id long resumeId, long ownerId, String currentVersion) {
    }

    /** Newest first. What has been erased has no name any more. */
    @QueryHandler
    List<ListAllResumes.Row> list(ListAllResumes query) {
        var wanted = where("deleted").is(false).and("fileName").ne(null);
        var before = query.before();
        var all = Query.query(before == null ? wanted : wanted.and("_id").lt(before))
                .with(Sort.by(Direction.DESC, "_id")).skip(query.offset()).limit(query.limit());
        all.fields().include("ownerId", "currentVersion");
        return resumes.find(all, Brief.class).stream()
                .map(it -> new ListAllResumes.Row(it.resumeId(), it.ownerId(), !it.currentVersion().isEmpty()))
                .toList();
    }

    @QueryHandler
    long count(CountResumes query) {
        return resumes.count(own(query.ownerId()));
    }

    private static Query own(long ownerId) {
        return Query.query(ReadModel.ownedBy(ownerId).and("deleted").is(false));
    }

    @QueryHandler
    List<ResumeView> list(ListResumes query) {
        var own = own(query.ownerId())
                .with(Sort.by(Direction.DESC, "createdAt", "_id")).skip(query.offset()).limit(query.limit());
        if (query.brief()) {
            own.fields().exclude("content");
        }
        return resumes.find(own).stream().map(ResumeDocument::view).toList();
    }

    @QueryHandler
    List<ResumeView.VersionChange> list(ListVersionChanges query) {
        var newest = Query.query(ReadModel.besideRoot(query.resumeId()))
                .with(Sort.by(Direction.DESC, "number")).skip(query.offset()).limit(query.limit());
        return resumes.children(ResumeChange.class, newest).stream().map(ResumeChange::view).toList();
    }
}
