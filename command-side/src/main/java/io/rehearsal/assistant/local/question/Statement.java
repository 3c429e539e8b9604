package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.QuestionWriter.Passage;
import io.rehearsal.assistant.local.reading.Instructions;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Sentences;
import io.rehearsal.assistant.local.reading.Size;
import io.rehearsal.assistant.skill.SkillLexicon;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a passage says.
 *
 * @param subject  its heading, what it defines, a skill that it names, or else the beginning of its first sentence
 * @param quoted   whether the subject is such a beginning
 * @param points   its key statements, shortened
 * @param answer   its own sentences
 */
record Statement(String subject, boolean quoted, List<String> points, String answer) {

    private static final int MOST_POINTS = 5;
    private static final int FEWEST_POINTS = 2;
    private static final int LONGEST_POINT = 44;
    private static final int LONGEST_TEXT = 6_000;
    private static final int SHORTEST_SENTENCE = 12;
    private static final int LONGEST_SENTENCE = 160;
    private static final int LONGEST_HEADING = 28;

    /** Headings, code and questions. */
    private static final Pattern NO_STATEMENT = Pattern.compile("^#|^```|[?？]\\s*$");
    private static final Pattern NUMBERING = Pattern.compile("^(?:第?[一二三四五六七八九十\\d]+[章节、.．)）\\s]+)+");
    private static final Pattern CLOSED = Pattern.compile("[。.!！?？;；:：,，]\\s*$");
    private static final Pattern DEFINED = Pattern.compile(
            "^(?:所谓)?([\\p{IsHan}A-Za-z0-9 +#./-]{2,20}?)(?:是一种|是指|是由|是一个|指的是)"
                    + "|^((?:The |An? )?[A-Z][A-Za-z0-9 +#./-]{1,40}?) (?:is an?|are|means|refers to) ");
    private static final Pattern PRONOUN = Pattern.compile(
            "^(?:这|那|它|他|其|该|此|我|你|This|That|It|These|Those|They|There|We|You|He|She|What|Here)\\b.*|^[这那它他其该此我你].*");

    /** Empty for a passage that says too little to ask about. */
    static Optional<Statement> of(Passage passage, SkillLexicon lexicon) {
        var text = passage.text().substring(0, Math.min(passage.text().length(), LONGEST_TEXT));
        var sentences = Sentences.of(text).stream().filter(Statement::says).limit(MOST_POINTS).toList();
        if (sentences.size() < FEWEST_POINTS) {
            return Optional.empty();
        }
        var subject = heading(text).or(() -> defined(sentences)).or(() -> skill(sentences, lexicon));
        var points = sentences.stream().map(sentence -> Excerpt.of(sentence, LONGEST_POINT)).distinct().toList();
        return Optional.of(new Statement(subject.orElseGet(() -> Excerpt.of(sentences.getFirst(), LONGEST_HEADING)), subject.isEmpty(), points,
                String.join(" ", sentences)));
    }

    String subjectIn(Language language) {
        return quoted ? language.say("“" + subject + "”这一段", "the part that begins \"" + subject + "\"") : language.say("“" + subject + "”", subject);
    }

    private static boolean says(String sentence) {
        int size = Size.halfWords(sentence);
        return size >= SHORTEST_SENTENCE && size <= LONGEST_SENTENCE && !NO_STATEMENT.matcher(sentence).find() && !Instructions.standIn(sentence);
    }

    private static Optional<String> heading(String text) {
        var lines = text.strip().lines().limit(3).map(String::strip).toList();
        return lines.stream().filter(line -> line.startsWith("#") || line.equals(lines.getFirst()) && looksLikeHeading(line))
                .filter(line -> !Instructions.standIn(line)).findFirst()
                .map(Excerpt::name).map(name -> NUMBERING.matcher(name).replaceFirst("")).filter(name -> !name.isBlank());
    }

    private static boolean looksLikeHeading(String line) {
        return Size.halfWords(line) <= LONGEST_HEADING && !CLOSED.matcher(line).find();
    }

    private static Optional<String> defined(List<String> sentences) {
        return sentences.stream().filter(sentence -> !PRONOUN.matcher(sentence).matches()).map(DEFINED::matcher).filter(matcher -> matcher.find())
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2)).map(String::strip).findFirst();
    }

    private static Optional<String> skill(List<String> sentences, SkillLexicon lexicon) {
        return lexicon.mentions(String.join("\n", sentences)).stream()
                .filter(mention -> mention.kind() == SkillLexicon.Kind.HARD).findFirst().map(SkillLexicon.Mention::name);
    }
}
