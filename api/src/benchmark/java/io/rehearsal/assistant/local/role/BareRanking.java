package io.rehearsal.assistant.local.role;

import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.role.RoleProfile;
import java.time.YearMonth;
import java.util.List;

/**
 * What no ranking of the catalogue by meaning can do without: the vectors of the lines of a resume that the engine looks at, and their cosines with those of
 * the roles in its language, which are kept.
 */
public final class BareRanking {

    private final Embeddings embeddings;
    private final SkillLexicon lexicon;
    private final List<RoleVectors> roles;

    public BareRanking(Embeddings embeddings, SkillLexicon lexicon, List<RoleProfile> roles) {
        this.embeddings = embeddings;
        this.lexicon = lexicon;
        this.roles = roles.stream().map(role -> RoleVectors.of(role, embeddings::embed)).toList();
    }

    /** @return how long it took, in milliseconds; reading the resume is not counted */
    public double millis(ResumeContent content) {
        var candidate = Candidate.of(content, lexicon, YearMonth.now());
        long start = System.nanoTime();
        var titles = embeddings.embed(candidate.language(), candidate.titles());
        var work = embeddings.embed(candidate.language(), candidate.work());
        double all = 0;
        for (var role : roles) {
            if (role.language() == candidate.language()) {
                all += titles.stream().mapToDouble(title -> Embeddings.cosine(title, role.name())).sum();
                for (var duty : role.duties()) {
                    all += work.stream().mapToDouble(line -> Embeddings.cosine(line, duty)).sum();
                }
            }
        }
        double took = (System.nanoTime() - start) / 1e6;
        if (all == 0) {
            throw new IllegalStateException("nothing was compared");
        }
        return took;
    }
}
