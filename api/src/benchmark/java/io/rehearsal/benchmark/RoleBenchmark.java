package io.rehearsal.benchmark;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.role.queries.RankRoles;
import io.rehearsal.events.role.queries.RankedRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.messaging.responsetypes.ResponseTypes;

/**
 * The whole catalogue ranked for a resume that has not been seen before, so that its own vectors are made, and for one that has. One person at
 * a time; the look-up of the catalogue is part of it. The floor is the sentence model and the cosines alone.
 */
final class RoleBenchmark implements Benchmark {

    private static final int WARM_UP = 20;
    private static final int RESUMES = 120;
    private static final int MOST = 20;
    private static final int LINES = 12;
    private static final int COMPARED = 64 * 5;

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
            for (int i = 0; i < RESUMES; i++) {
                var content = variant(i);
                double fresh = millis(system, content);
                double known = millis(system, content);
                double bare = floor(system.bean(Embeddings.class), i);
                if (i >= WARM_UP) {
                    first.add(fresh);
                    again.add(known);
                    floor.add(bare);
                }
            }
            report.section("Ranking the catalogue of roles for a resume of a page", "resumes", "first look p50 ms", "worst ms", "floor p50 ms", "next look p50 ms");
            report.row(first.size(), Medians.of(first), first.stream().mapToDouble(Double::doubleValue).max().orElse(0), Medians.of(floor),
                    Medians.of(again));
        }
    }

    /** As many new lines embedded as a resume has of its own, and each compared with as many vectors as the catalogue's roles have. */
    private static double floor(Embeddings embeddings, int number) {
        var lines = IntStream.range(0, LINES).mapToObj(line -> "Line %d of floor %d: built and ran the payment services of a shop".formatted(line, number)).toList();
        long start = System.nanoTime();
        var vectors = embeddings.embed(Language.EN, lines);
        double nearest = 0;
        for (int i = 0; i < COMPARED; i++) {
            for (var vector : vectors) {
                nearest = Math.max(nearest, Embeddings.cosine(vector, vectors.get(i % LINES)));
            }
        }
        if (nearest <= 0) {
            throw new IllegalStateException("nothing was compared");
        }
        return (System.nanoTime() - start) / 1e6;
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
