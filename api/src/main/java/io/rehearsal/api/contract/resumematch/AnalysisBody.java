package io.rehearsal.api.contract.resumematch;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.resume.ResumeContent;
import org.jspecify.annotations.Nullable;

/** What a resume tells (§3.1); null where it does not stand there. */
record AnalysisBody(BasicInfo basicInfo, @Nullable String careerInterest) implements SnakeCase {

    record BasicInfo(@Nullable String name, @Nullable Integer age, Contact contact) implements SnakeCase {
    }

    record Contact(@Nullable String email, @Nullable String phone) {
    }

    static AnalysisBody of(ResumeContent content, @Nullable String careerInterest) {
        var person = content.personalInfo();
        return new AnalysisBody(new BasicInfo(person.name(), person.age(), new Contact(person.email(), person.phone())), careerInterest);
    }
}
