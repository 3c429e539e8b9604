package io.rehearsal.benchmark;

import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.role.queries.RankRoles;
import io.rehearsal.events.role.queries.RankedRole;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;

/**
 * The whole catalogue ranked for a resume that has not been seen before, so that its own vectors are made, and for one that has. One person at
 * a time; the look-up of the catalogue is part of it.
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
            for (int i = 0; i < RESUMES; i++) {
                var content = variant(i);
                double fresh = millis(system, content);
                double known = millis(system, content);
                if (i >= WARM_UP) {
                    first.add(fresh);
                    again.add(known);
                }
            }
            report.section("Ranking the catalogue of roles for a resume of a page", "resumes", "first look p50 ms", "worst ms", "next look p50 ms");
            report.row(first.size(), Medians.of(first), first.stream().mapToDouble(Double::doubleValue).max().orElse(0), Medians.of(again));
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
