package io.rehearsal.assistant.local.report;

import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.QuestionGrade;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** A question that was put, and how it was answered. */
record Asked(Question question, QuestionGrade grade) {

    private static final int LONGEST_CHINESE = 24;
    private static final int LONGEST_ENGLISH = 60;
    private static final Set<Category> ABOUT_THE_PERSON = Set.of(Category.BEHAVIORAL, Category.CAREER);

    boolean answered() {
        return grade.answer() != null && !grade.answer().isBlank();
    }

    Category category() {
        return question.category();
    }

    /** Its topic then says little; the question itself says what it is about. */
    boolean isAboutThePerson() {
        return ABOUT_THE_PERSON.contains(category());
    }

    int score() {
        return answered() ? grade.score() : 0;
    }

    int criterion(ToIntFunction<QuestionGrade.Criteria> which) {
        return answered() ? which.applyAsInt(grade.criteria()) : 0;
    }

    /** What a good answer would have had besides. */
    List<String> missed() {
        return answered() || !grade.pointsMissed().isEmpty() ? grade.pointsMissed() : question.expectedPoints();
    }

    /** Such as {@code 第3题（Redis）}. */
    String name(Language language) {
        return language.say("第%d题（%s）", "question %d (%s)").formatted(question.id(), subject(language));
    }

    /** Such as {@code 第3题（Redis，85分）}. */
    String nameAndScore(Language language) {
        return language.say("第%d题（%s，%d分）", "question %d (%s, %d points)").formatted(question.id(), subject(language), score());
    }

    private String subject(Language language) {
        var topic = question.topic().strip();
        return topic.isEmpty() || isAboutThePerson()
                ? language.say("“%s”", "\"%s\"").formatted(beginning(question.text(), language))
                : topic;
    }

    private static String beginning(String text, Language language) {
        int longest = language == Language.ZH ? LONGEST_CHINESE : LONGEST_ENGLISH;
        var first = text.strip().split("[。？！\\n]|[.?!](?=\\s|$)", 2)[0];
        if (first.codePointCount(0, first.length()) <= longest) {
            return first;
        }
        var cut = first.substring(0, first.offsetByCodePoints(0, longest));
        int word = language == Language.ZH ? -1 : cut.lastIndexOf(' ');
        return (word > 0 ? cut.substring(0, word) : cut) + "…";
    }
}
