package io.rehearsal.assistant.skill;

import java.util.Set;
import java.util.regex.Pattern;

/** Words around the names of skills that say how well somebody knows them or what sort they are. */
final class Proficiency {

    private static final Pattern BULLET = Pattern.compile("^[\\s•●▪◦·\\-–—*➢►✓√○◆■□➤\\uF000-\\uF0FF]{1,6}(?:\\d{1,2}[.、)]\\s?)?|^\\d{1,2}[.、)）]\\s?");
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:非常|较为|比较|能够|能|可以|可|有|具有|具备|拥有|扎实的|良好的|一定的|独立|灵活|熟练|熟悉|掌握|精通|了解|熟知|运用|使用|应用|操作|常用的?|常见的?|主流的?|基本的?|相关的?|等|使用过|接触过|会(?![计展议员话务所])|进行|基于|对|包括|例如|如|擅长|"
                    + "(?:strong|good|solid|basic|advanced|working|excellent|deep|hands-on|extensive|in-depth|some)\\s+(?:knowledge|understanding"
                    + "|experience|skills?|command)\\s+(?:of|in|with)\\s|"
                    + "(?:highly\\s+)?(?:proficient|proficiency|experienced|skilled|expert|expertise|familiar|familiarity|fluent|knowledge"
                    + "|knowledgeable|experience|well-versed|competent|understanding)\\s+(?:in|with|of|at|on|using)\\s|"
                    + "(?:expert|advanced|intermediate|beginner|basic|basics of|fluent|using|including|such as|e\\.g\\.|like|the)\\s)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile(
            "\\s*(?:等|等等|等技术|等工具|等框架|等语言|技术栈|相关技术|的?使用|的?基本操作|的?基础知识|基础|框架|开发经验|经验|语言|编程语言|数据库|工具|软件|"
                    + "(?:\\s(?:etc\\.?|basics|skills?|knowledge|proficient|expert|advanced|intermediate|beginner|fundamentals|programming language"
                    + "|language|framework))|\\s?\\d{1,2}\\+?\\s?(?:years?|yrs?|年))$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSION = Pattern.compile("\\s?[vV]?\\d{1,4}(?:[./]\\d{1,4}){0,3}(?:\\.?[xX])?\\+?$");
    private static final Pattern SENTENCE = Pattern.compile(
            "[。！？!?]|的|了|并|能|过|有|\\b(?:is|are|was|have|has|i|my|to|with|for|in|of|on|the|a|an|that|which|various|using|ability|able|experience|years?|including|knowledge|understanding)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> GENERIC = Set.of("etc", "etc.", "others", "other", "tools", "skills", "languages", "frameworks", "databases", "等", "其他", "basic", "advanced",
            "intermediate", "expert", "beginner", "proficient", "familiar", "熟练", "熟悉", "精通", "了解", "掌握", "良好", "一般", "中等", "尚可", "流利", "精湛", "入门", "初级", "中级", "高级", "母语", "技能", "工具", "语言", "fluent", "native", "average", "good", "excellent",
            "less than 1 year", "experienced", "skillful", "native speaker", "limited working proficiency", "professional", "working proficiency", "libraries", "platforms", "software", "technologies");
    private static final Pattern CATEGORY = Pattern.compile(
            "(?i).*(?:languages?|frameworks?|librar(?:y|ies)|tools?|technolog(?:y|ies)|databases?|platforms?|operating systems?"
            + "|os|systems?|skills?|software|stack|others?|environments?|servers?|methodolog(?:y|ies)|development|"
                    + "web|cloud|ides?|编程语言|语言|框架|工具|技术|数据库|操作系统|系统|平台|软件|技能|能力|方向|其他|开发|前端|后端|中间件|运维|云计算|服务器)\\s*$");

    private static final Pattern EXPLANATION = Pattern.compile("\\s?(?:等|语法|编写|框架|构建|开发|使用|基础|原理|源码|常用|全家桶|生态|工具|编程|命令|的|技术|\\s\\p{IsHan}).*");

    private static final Pattern CLAUSE = Pattern.compile("使用|部署|搭建|参与|负责|在|对|将|把|通过|基于|能|可以|具备|协助|带领|主导|推动|实现了|完成了|设计并|设计了|开发了");
    private static final Pattern TRAIT = Pattern.compile("认真|负责|吃苦|耐劳|积极|乐观|开朗|性格|热爱|责任心|执行力|抗压|善于|细心|耐心|踏实|勤奋|上进|主动性|团队精神|团队意识|合作精神|诚信|敬业|好学|爱好|擅长");

    private Proficiency() {
    }

    static String withoutBullet(String line) {
        return BULLET.matcher(line.strip()).replaceFirst("").strip();
    }

    static String strip(String item) {
        var text = item.strip();
        if (isGeneric(text)) {
            return text;
        }
        for (int i = 0; i < 6; i++) {
            var shorter = AFTER.matcher(BEFORE.matcher(text).replaceFirst("")).replaceFirst("").strip();
            if (shorter.equals(text)) {
                break;
            }
            text = shorter;
        }
        return text;
    }

    /** Whether what stands in an item beside the name of a skill only says what about it: {@code Vite 等构建工具}. */
    static boolean onlyExplains(String item, int start, int end) {
        return start == 0 && end < item.length() && !Folding.hasHan(item.substring(0, end)) && EXPLANATION.matcher(item.substring(end)).matches();
    }

    static String withoutVersion(String item) {
        return VERSION.matcher(item).replaceFirst("").strip();
    }

    /** Whether an item begins as clauses do: {@code 部署个人域名邮箱}. */
    static boolean opensAsProse(String item) {
        return CLAUSE.matcher(item).lookingAt();
    }

    /** What people say of themselves, which is no skill that could be asked about. */
    static boolean isTrait(String text) {
        return TRAIT.matcher(text).find();
    }

    static boolean isGeneric(String item) {
        return GENERIC.contains(item.toLowerCase());
    }

    static boolean isCategory(String label) {
        return CATEGORY.matcher(label).matches();
    }

    static boolean readsAsSentence(String text) {
        return SENTENCE.matcher(text).find();
    }
}
