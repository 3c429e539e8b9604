package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Line.Part;
import io.rehearsal.assistant.local.reading.Placeholder;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.local.reading.Size;
import io.rehearsal.assistant.skill.SkillLexicon.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Asks for an example after praise of oneself that has none: 学习能力强, "hard-working team player". A line with a number or a skill of the trade is proof enough. */
final class ClicheRule implements WordingRule {

    private static final Set<Part> ABOUT_THE_PERSON = Set.of(Part.HIGHLIGHT, Part.OTHER, Part.SKILL);
    private static final int MOST_WORDS = 30;
    private record Claim(Pattern pattern, String chinese, String english) {

        static Claim of(String pattern, String chinese, String english) {
            return new Claim(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), chinese, english);
        }
    }

    private static final List<Claim> CLAIMS = List.of(
            Claim.of("学习能力[较很]?强|善于学习|快速学习|学习新(?:技术|知识)|fast learner|quick learner|eager to learn", "[一个例子，如用 X 周学会某项技术并用在某个项目]", "[one example, e.g. what you learned in X weeks and where you used it]"),
            Claim.of("团队(?:合作|协作)|沟通能力|善于沟通|善于与人|team[ -]?player|communication skills|interpersonal skills|people person|works? well (?:in|with)",
                    "[一个例子，如与谁协作、一起完成了什么]", "[one example, e.g. whom you worked with and what came of it]"),
            Claim.of("抗压|承受.{0,4}压力|吃苦耐劳|work(?:s|ing)? well under pressure|under pressure", "[一个例子，如在多紧的期限内完成了什么]", "[one example, e.g. what you delivered by which deadline]"),
            Claim.of("认真负责|工作认真|做事认真|责任心|责任感|踏实|勤奋|积极(?:主动|向上|乐观)|乐观(?:开朗|向上)|性格(?:开朗|外向|温和)|执行力强|细心|上进心|热爱(?:工作|学习|生活)",
                    "[一个例子，如主动解决了什么问题]", "[one example]"),
            Claim.of("hard[ -]?working|self[ -]?motivated|detail[ -]oriented|attention to detail|results?[ -](?:driven|oriented)|highly motivated|go[ -]getter|proactive|dynamic professional|passionate|enthusiastic|dedicated professional|think(?:ing)? outside the box|strong work ethic",
                    "[一个例子，如主动解决了什么问题]", "[one example, e.g. a problem you solved unasked]"));

    private final Reading reading;

    ClicheRule(Reading reading) {
        this.reading = reading;
    }

    @Override
    public RuleName name() {
        return RuleName.CLICHE;
    }

    @Override
    public String reword(Line line) {
        var text = line.text();
        if (!ABOUT_THE_PERSON.contains(line.part()) || Placeholder.standsIn(text) || proved(line)) {
            return text;
        }
        var claim = CLAIMS.stream().filter(each -> each.pattern().matcher(text).find()).findFirst();
        if (claim.isEmpty()) {
            return text;
        }
        return Ending.of(text).after(line.language() == Language.ZH
                ? (text.contains("：") ? "，" : "：") + claim.get().chinese() : (text.contains(":") ? ", " : ": ") + claim.get().english());
    }

    private boolean proved(Line line) {
        return line.text().codePoints().anyMatch(Character::isDigit) || Size.words(line.text()) > MOST_WORDS || line.text().matches(".*(?:如|例|for example|e\\.g\\.).*")
                || reading.lexicon().mentions(line.text()).stream().anyMatch(mention -> mention.kind() == Kind.HARD);
    }
}
