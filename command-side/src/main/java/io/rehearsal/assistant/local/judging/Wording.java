package io.rehearsal.assistant.local.judging;

import io.rehearsal.assistant.Language;
import java.util.List;
import java.util.regex.Pattern;

/** Kinds of wording that tell how something is said, not what. */
enum Wording {

    DENIAL("\\b(?:not|no|never|cannot|without|nor|none|neither|nobody|nothing)\\b|n['’]t\\b", "[不没无非未别]"),
    /** Talk of what one should do, where a person was asked what he or she did. */
    GENERAL("\\b(?:one (?:should|must|has to|can)|should|ought to|it['’]s (?:important|advisable|helpful)|is important|are important|in general|generally"
            + "|nowadays|companies|people|everyone|always|normally)\\b", "应该|应当|需要|必须|重要|要学会|都要|人们|企业|大家都|往往|通常|一般|才能"),
    FIRST_PERSON("\\b(?:i|i'd|i've|i'm|my|me|we|our)\\b", "我|咱"),
    NUMBER("\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|half|third|quarter|twice|percent)\\b",
            "[\\d两三四五六七八九十百千万半]"),
    NOT_KNOWING("\\b(?:don['’]t know|do not know|no idea|can['’]?n?o?t (?:remember|say|recall)|not sure|never (?:heard|used|worked|done)|skip"
            + "|haven['’]t (?:thought|worked|used|done)|(?:could|would) (?:be )?nice|mark|grader|points?)\\b",
            "不知道|不清楚|不太清楚|没想过|没有想过|记不|不记得|没接触|没学过|跳过|不会|没做过|评分|满分|要点"),
    PRAISE("\\b(?:important|matters?|essential|crucial|agree|good question|as you say|keep in mind|think of)\\b",
            "重要|关键|同意|认同|赞同|重视|考虑到|问得好|好问题|值得");

    private final Pattern english;
    private final Pattern chinese;

    Wording(String english, String chinese) {
        this.english = Pattern.compile(english, Pattern.CASE_INSENSITIVE);
        this.chinese = Pattern.compile(chinese);
    }

    boolean in(String text, Language language) {
        return (language == Language.ZH ? chinese : english).matcher(text).find();
    }

    String without(String text, Language language) {
        return (language == Language.ZH ? chinese : english).matcher(text).replaceAll(" ");
    }

    /** The share of the texts that have it, from 0 to 1. */
    double share(List<String> texts, Language language) {
        return texts.stream().filter(text -> in(text, language)).count() / (double) Math.max(1, texts.size());
    }
}
