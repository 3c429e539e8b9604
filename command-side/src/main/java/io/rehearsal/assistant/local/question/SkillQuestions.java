package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.local.question.bank.BankQuestion;
import io.rehearsal.assistant.local.question.bank.PositionKind;
import io.rehearsal.assistant.local.question.bank.QuestionBank;
import io.rehearsal.assistant.local.question.bank.Subject;
import io.rehearsal.assistant.local.question.bank.TopicNames;
import io.rehearsal.assistant.skill.SkillLexicon.Kind;
import io.rehearsal.assistant.skill.SkillLexicon.Mention;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Question.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions of the bank: on skills that resume and job name, and on subjects that fit the kind of position. */
final class SkillQuestions {

    private static final double SHARED = 0.9;
    private static final double OWN = 0.7;
    private static final double WANTED = 0.75;
    private static final double BROUGHT = 0.5;
    private static final double FITTING = 0.4;

    /** On behaviour and plans, which every trade has. */
    private static final double PERSONAL = 0.5;

    /** What fits every trade says least about one. */
    private static final double FOR_EVERYBODY = 0.2;

    private static final int MOST_UNKNOWN = 10;

    private final Material material;

    private SkillQuestions(Material material) {
        this.material = material;
    }

    static Stream<Candidate> of(Material material) {
        var questions = new SkillQuestions(material);
        return Stream.concat(QuestionBank.all().stream().filter(questions::isWelcome).map(questions::candidate).flatMap(Optional::stream), questions.unknown());
    }

    /** Those that fit neither the skills nor the position, for an interview that is longer than all that fits. */
    static Stream<Candidate> others(Material material) {
        var questions = new SkillQuestions(material);
        return QuestionBank.all().stream().filter(questions::isWelcome).map(question -> questions.draft(question, 0, List.of()).ask(question, material.language()));
    }

    /** Whether it is about nothing that the posting says is not needed. */
    private boolean isWelcome(BankQuestion question) {
        return Stream.concat(Stream.of(question.topic()), material.lexicon().mentions(question.in(material.language()).question()).stream().map(Mention::name))
                .map(material.lexicon()::concept).noneMatch(material.unwanted()::contains);
    }

    private Optional<Candidate> candidate(BankQuestion question) {
        var concept = material.lexicon().concept(question.topic());
        var evidence = material.skills().get(concept);
        var requirement = material.asked().get(concept);
        if (evidence != null) {
            var sources = new ArrayList<>(List.of(evidence.source()));
            if (requirement != null) {
                sources.add(requirement.source());
            }
            var draft = draft(question, (requirement != null ? SHARED : OWN) + fit(question), sources);
            return Optional.of(draft.ask(question, material.language()));
        }
        if (requirement != null) {
            return Optional.of(draft(question, WANTED + fit(question), List.of(requirement.source())).ask(question, material.language()));
        }
        return related(question, concept).map(draft -> draft.ask(question, material.language()));
    }

    private Optional<Draft> related(BankQuestion question, String concept) {
        var by = material.skills().entrySet().stream().filter(skill -> Technology.broughtBy(skill.getKey()).contains(concept)).findFirst();
        if (by.isPresent()) {
            return Optional.of(draft(question, BROUGHT + fit(question), List.of(by.get().getValue().source())));
        }
        if (!isAboutWhatIsNamed(question)) {
            return Optional.empty();
        }
        boolean wanted = material.asked().keySet().stream().anyMatch(skill -> Technology.broughtBy(skill).contains(concept));
        double fit = fit(question);
        if (wanted || fit > 0) {
            return Optional.of(draft(question, FITTING + fit, List.of()));
        }
        boolean personal = question.category() == Category.BEHAVIORAL || question.category() == Category.CAREER;
        return question.roles().contains(PositionKind.ANY)
                ? Optional.of(draft(question, personal ? PERSONAL : FOR_EVERYBODY, List.of()))
                : Optional.empty();
    }

    /** What neither the resume nor the job names is not asked about only because the position is of the kind. */
    private boolean isAboutWhatIsNamed(BankQuestion question) {
        var topic = Subject.find(question.topic()).isPresent() ? Stream.<String>empty() : Stream.of(question.topic());
        var inText = material.lexicon().mentions(question.in(material.language()).question()).stream()
                .filter(mention -> mention.kind() == Kind.HARD).map(mention -> mention.name());
        return Stream.concat(topic, inText).map(material.lexicon()::concept).filter(Technology::isTool)
                .allMatch(concept -> material.knows(concept) || material.asked().containsKey(concept));
    }

    /** What fits few kinds of position fits one of them well. From 0 to 0.2. */
    private double fit(BankQuestion question) {
        return question.roles().stream().anyMatch(material.kinds()::contains) ? 0.2 / question.roles().size() : 0;
    }

    private Draft draft(BankQuestion question, double weight, List<Source> sources) {
        var language = material.language();
        var all = new ArrayList<>(sources);
        all.add(new Source(Source.Kind.QUESTION_BANK, question.in(language).question(), null));
        var concept = material.lexicon().concept(question.topic());
        var name = material.skills().containsKey(concept) ? material.skills().get(concept).name() : TopicNames.of(question.topic(), language);
        var own = Subject.find(question.topic()).isPresent() ? "bank:" + question.en().question() : "skill:" + concept;
        return new Draft(Origin.BANK, weight, own, "topic:" + concept, name, List.copyOf(all));
    }

    /** About skills of the resume of which the bank knows nothing. */
    private Stream<Candidate> unknown() {
        return material.skills().entrySet().stream()
                .filter(skill -> Technology.isUsed(skill.getKey()) && !Covered.CONCEPTS.contains(skill.getKey())).limit(MOST_UNKNOWN)
                .flatMap(skill -> unknown(skill.getKey(), skill.getValue()));
    }

    private Stream<Candidate> unknown(String concept, Evidence evidence) {
        var subject = "skill:" + concept;
        return new Draft(Origin.BANK, material.asked().containsKey(concept) ? OWN : BROUGHT, subject, subject, evidence.name(), List.of(evidence.source()))
                .ask(Frame.SKILL_USE, Map.of("skill", evidence.name()), material.language());
    }

    private static final class Covered {

        private static final Set<String> CONCEPTS = QuestionBank.all().stream().map(BankQuestion::topic).collect(Collectors.toUnmodifiableSet());
    }
}
