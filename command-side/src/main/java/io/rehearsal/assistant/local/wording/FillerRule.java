package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.EnglishVerbs;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Line.Part;
import java.util.Set;
import java.util.regex.Pattern;

/** "Successfully migrated X in order to Y" → "Migrated X to Y"; 对接口进行了优化 → 优化了接口; 成功地、积极地 and their like go. */
final class FillerRule implements WordingRule {

    private static final Set<Part> SENTENCES = Set.of(Part.RESPONSIBILITY, Part.ACHIEVEMENT, Part.BACKGROUND, Part.DESCRIPTION, Part.HIGHLIGHT);

    private static final String ADVERBS = "(?:successfully|effectively|actively|proactively|diligently|efficiently|basically|simply|really|essentially)";
    private static final Pattern ADVERB = Pattern.compile("^" + ADVERBS + "(?:(?:,? and|,)? " + ADVERBS + ")*\\s+([a-z]+)(?=\\s)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHIN = Pattern.compile("(?<=[\\s,])(?:basically|simply|really|essentially|literally)\\s(?=[a-z]+ed\\b)");

    private static final Pattern CHINESE_ADVERB = Pattern.compile("(?:积极主动地|成功地|积极地|主动地|认真地|及时地|有效地|努力地|很好地|非常地|十分地)(?=\\p{IsHan})");

    private static final Pattern TREATED = Pattern.compile(
            "(?<=^|[，；。并])对([^，。；对进行]{2,16})进行(了?)(优化|重构|改造|分析|测试|封装|拆分|整合|梳理|改进|升级|迁移|清洗|统计|监控|验证|调优|培训|审核|维护|管理|设计|整理|部署)(?=[，。；]|$)");

    /** What is left of a shorter line says too little to be better. */
    private static final int SHORTEST = 8;

    @Override
    public RuleName name() {
        return RuleName.FILLER;
    }

    @Override
    public String reword(Line line) {
        if (!SENTENCES.contains(line.part())) {
            return line.text();
        }
        return line.language() == Language.ZH ? chinese(line.text()) : english(line.text());
    }

    private static String chinese(String text) {
        var bare = CHINESE_ADVERB.matcher(text).replaceAll("");
        var shorter = TREATED.matcher(bare).replaceAll("$3$2$1");
        return shorter.length() < SHORTEST ? text : shorter;
    }

    private static String english(String text) {
        var adverb = ADVERB.matcher(text);
        var bare = adverb.find() && EnglishVerbs.of(adverb.group(1)).isPresent() ? Capitals.first(text.substring(adverb.start(1))) : text;
        return WITHIN.matcher(bare).replaceAll("").replaceAll("^In order to(?=\\s)", "To").replaceAll("(?<=\\s)in order to(?=\\s)", "to").replaceAll("(?<=\\s)due to the fact that(?=\\s)", "because")
                .replaceAll("(?<=\\s)on a (daily|weekly|monthly) basis(?=[.,;]|$)", "$1").replaceAll("(?<=\\s)as well as also(?=\\s)", "and");
    }
}
