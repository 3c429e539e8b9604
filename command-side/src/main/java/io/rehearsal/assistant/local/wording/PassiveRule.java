package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.EnglishVerbs;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Line.Part;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "The X was built using Y" → "Built the X using Y"; X 由我开发 → 开发 X. Only for what a person makes, and where the sentence ends plainly. */
final class PassiveRule implements WordingRule {

    private static final Pattern ENGLISH = Pattern.compile(
            "^((?:The|A|An|New|All)\\b[^,.;]{2,60}?)\\s+(?:was|were|has been|have been)\\s+(?:successfully\\s+)?([a-z]+)(\\s+by me)?((?:\\s+(?:using|with|in|for|on|to)\\s.+)?[.]?)$");

    private static final Set<String> MADE = Set.of("develop", "design", "implement", "build", "create", "write", "test", "deploy", "automate", "migrate",
            "refactor", "rebuild", "rewrite", "configure", "document", "prepare", "introduce", "reorganise", "reorganize", "organise", "organize", "launch", "update", "install", "improve", "redesign", "draft", "produce", "plan");

    private static final Pattern CHINESE = Pattern.compile("^([^，。；由]{2,24})由(?:我|本人)(独立|单独)?(设计|开发|实现|搭建|编写|维护|完成)(并上线)?([，。；]|$)");

    @Override
    public RuleName name() {
        return RuleName.PASSIVE;
    }

    @Override
    public String reword(Line line) {
        if (line.part() != Part.RESPONSIBILITY && line.part() != Part.ACHIEVEMENT) {
            return line.text();
        }
        return line.language() == Language.ZH ? chinese(line.text()) : english(line.text());
    }

    private static String chinese(String text) {
        var passive = CHINESE.matcher(text);
        if (!passive.find()) {
            return text;
        }
        return or(passive.group(2)) + passive.group(3) + or(passive.group(4)) + passive.group(1) + passive.group(5) + text.substring(passive.end());
    }

    private static String english(String text) {
        var passive = ENGLISH.matcher(text);
        if (!passive.matches() || passive.group(4).matches(".*\\b(?:was|were|and|which|that)\\b.*")) {
            return text;
        }
        var verb = EnglishVerbs.of(passive.group(2)).filter(known -> MADE.contains(known.base()));
        return verb.isEmpty() || passive.group(1).matches(".*\\b(?:that|which|was|were|who)\\b.*") ? text
                : Capitals.first(verb.get().past()) + " " + lowered(passive.group(1)) + passive.group(4);
    }

    private static String lowered(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static String or(@Nullable String group) {
        return group == null ? "" : group;
    }
}
