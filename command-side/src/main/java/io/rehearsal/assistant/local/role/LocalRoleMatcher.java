package io.rehearsal.assistant.local.role;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rehearsal.assistant.RoleMatcher;
import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.role.RoleProfile;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares skills, positions, work and years. The vectors of roles are kept, so that only the resume's are computed when somebody asks. */
@Component
public final class LocalRoleMatcher implements RoleMatcher {

    private static final int KEPT_ROLES = 5_000;

    private final SkillLexicon lexicon;
    private final Embeddings embeddings;
    private final Clock clock;
    private final Cache<RoleProfile, RoleVectors> kept = Caffeine.newBuilder().maximumSize(KEPT_ROLES).build();

    public LocalRoleMatcher(SkillLexicon lexicon, Embeddings embeddings, Clock clock) {
        this.lexicon = lexicon;
        this.embeddings = embeddings;
        this.clock = clock;
    }

    @Override
    public List<Fit> match(ResumeContent content, List<RoleProfile> roles) {
        var candidate = Candidate.of(content, lexicon, YearMonth.now(clock));
        var titles = embeddings.embed(candidate.language(), candidate.titles());
        var work = embeddings.embed(candidate.language(), candidate.work());
        return roles.stream()
                .map(role -> Comparison.of(candidate, titles, work, role, kept.get(role, unknown -> RoleVectors.of(unknown, embeddings::embed))))
                .map(comparison -> new Fit(comparison.score(), comparison.sentence()))
                .toList();
    }

    @Override
    public Optional<String> interest(ResumeContent content) {
        return CareerInterest.of(content);
    }

    @Override
    public void prepare(List<RoleProfile> roles) {
        roles.forEach(role -> kept.get(role, unknown -> RoleVectors.of(unknown, embeddings::embedInBackground)));
    }
}
