package io.rehearsal.benchmark;

import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.local.role.BareRanking;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.role.queries.ListRoles;
import io.rehearsal.events.role.queries.RankRoles;
import io.rehearsal.events.role.queries.RankedRole;
import io.rehearsal.events.role.queries.RolePage;
import io.rehearsal.events.role.queries.RoleView;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;

/**
 * The whole catalogue ranked for a resume that has not been seen before, so that its own vectors are made, and for one that has. One person at
 * a time; the look-up of the catalogue is part of it. The floor is, for another such resume, the vectors of the lines that the engine looks at and their cosines.
 */
final class RoleBenchmark implements Benchmark {

    private static final int WARM_UP = 20;
    private static final int RESUMES = 120;
    private static final int MOST = 20;

    @Override
    public String name() {
        return "roles";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (var system = RunningSystem.start()) {
            var first = new ArrayList<Double>();
            var again = new ArrayList<Double>();
            var floor = new ArrayList<Double>();
            var catalogue = system.queries().query(ListRoles.all(), RolePage.class).join().roles().stream().map(RoleView::profile).toList();
            var bare = new BareRanking(system.bean(Embeddings.class), system.bean(SkillLexicon.class), catalogue);
            for (int i = 0; i < RESUMES; i++) {
                var content = variant(2 * i);
                double fresh = millis(system, content);
                double known = millis(system, content);
                double under = bare.millis(variant(2 * i + 1));
                if (i >= WARM_UP) {
                    first.add(fresh);
                    again.add(known);
                    floor.add(under);
                }
            }
            report.section("Ranking the catalogue of roles for a resume of a page", "resumes", "first look p50 ms", "worst ms", "floor p50 ms", "next look p50 ms");
            report.row(first.size(), Medians.of(first), first.stream().mapToDouble(Double::doubleValue).max().orElse(0), Medians.of(floor),
                    Medians.of(again));
        }
    }

    private static double millis(RunningSystem system, ResumeContent content) {
        long start = System.nanoTime();
        var ranked = system.queries().query(new RankRoles(content, MOST), ResponseTypes.multipleInstancesOf(RankedRole.class)).join();
        double millis = (System.nanoTime() - start) / 1e6;
        if (ranked.size() != MOST) {
            throw new IllegalStateException(ranked.size() + " roles instead of " + MOST);
        }
        return millis;
    }

    /** No line of it has been embedded before. */
    private static ResumeContent variant(int number) {
        var sample = SampleResume.content();
        var jobs = sample.experience().stream().map(job -> new Experience(job.company(), job.position() + " " + number, job.startDate(), job.endDate(), null,
                job.responsibilities().stream().map(line -> line + ", round " + number).toList(),
                job.achievements().stream().map(line -> line + ", round " + number).toList(), job.techStack())).toList();
        return new ResumeContent(sample.personalInfo(), sample.education(), jobs, List.of(), sample.skills(), sample.skillsRaw(), sample.highlights(), sample.others());
    }
}
