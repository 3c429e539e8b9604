package io.rehearsal.assistant.local.parse.heading;

import static io.rehearsal.assistant.local.parse.heading.SectionKind.EDUCATION;
import static io.rehearsal.assistant.local.parse.heading.SectionKind.EXPERIENCE;
import static io.rehearsal.assistant.local.parse.heading.SectionKind.HIGHLIGHTS;
import static io.rehearsal.assistant.local.parse.heading.SectionKind.OTHER;
import static io.rehearsal.assistant.local.parse.heading.SectionKind.PERSONAL;
import static io.rehearsal.assistant.local.parse.heading.SectionKind.PROJECTS;
import static io.rehearsal.assistant.local.parse.heading.SectionKind.RESEARCH;
import static io.rehearsal.assistant.local.parse.heading.SectionKind.SKILLS;
import static io.rehearsal.assistant.local.parse.heading.SectionKind.SUMMARY;

import io.rehearsal.assistant.local.parse.text.Script;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that headings are made of. */
public final class HeadingWords {

    /** Chinese headings: the first pattern that is the whole heading decides. */
    private static final Map<Pattern, SectionKind> CHINESE = new LinkedHashMap<>();
    /** English headings: a heading holds one of these and for the rest only words that qualify. The first that it holds decides. */
    private static final Map<Pattern, SectionKind> ENGLISH = new LinkedHashMap<>();

    /** A line that ends with one of these goes on below it, such as the name of a school in a narrow column. */
    private static final Set<String> JOINS = Set.of("and", "of", "the", "in", "with", "for", "to", "a", "at", "&");

    private static final Set<String> QUALIFIERS = Set.of("and", "of", "the", "my", "in", "with", "for", "to", "a", "at", "&", "/", "+", "work", "working",
            "professional", "relevant", "selected", "related", "industry",
            "industrial", "technical", "key", "core", "other", "additional", "personal", "academic", "main", "recent", "previous", "past", "current", "general", "computer", "it",
            "programming", "software", "practical", "career", "job", "business", "teaching", "leadership", "volunteer", "volunteering", "research", "special", "major", "notable",
            "side", "open", "source", "open-source", "student", "university", "college", "school", "formal", "higher", "further", "continuing", "hard", "soft", "areas", "area",
            "list", "details", "info", "section", "background", "history", "training", "courses", "expertise", "languages", "language", "tools", "technologies", "frameworks",
            "qualifications", "qualification", "summary", "highlights", "activities", "interests", "achievements", "accomplishments", "awards", "honors", "honours", "certifications",
            "certificates", "publications", "experience", "experiences", "skills", "projects", "project", "education", "employment", "internship", "internships", "profile",
            "competences", "competencies", "abilities", "knowledge", "extracurricular", "community", "military", "service", "engineering", "development", "freelance", "creative",
            "entrepreneurial", "scholarly", "set", "scholarships", "licenses", "memberships", "affiliations", "invited", "talks", "links", "proficiencies", "stack", "undertaken",
            "me", "us", "myself", "executed", "handled", "positions", "held", "workshops", "seminars", "trainings", "work-experience", "proficiency", "organization", "organizational", "scholastic",
            "academics", "credentials", "top", "involvement", "certified");

    /** Whose experience it is; a heading says so beside a word of its own. */
    private static final Set<String> TRADES = Set.of("kitchen", "culinary", "clinical", "nursing", "medical", "care", "sales", "retail", "hotel", "hospitality", "legal", "construction", "site",
            "driving", "sea", "sea-going", "flight", "farm", "farming", "field", "trade", "craft", "warehouse", "logistics", "factory", "plant", "shop", "office", "finance", "banking", "accounting",
            "marketing", "design", "editorial", "stage", "studio", "workshop", "social", "pastoral", "security", "administrative", "management", "managerial", "executive", "supervisory",
            "international", "overseas", "local", "part-time", "full-time", "seasonal", "earlier", "prior", "paid", "manufacturing", "healthcare", "hands-on", "trading", "consulting");

    static {
        chinese("(?:个人|基本|联系|求职者)(?:基本)?(?:信息|资料|情况|方式|概况)|联系(?:方式|我)|基本信息", PERSONAL);
        chinese("(?:语言|外语)(?:与|和|及|以及|、|/)(?:专业|其他|其它|工作)?技能", SKILLS);
        chinese("(?!语言|外语|英语).{0,4}(?:技能|技术栈|技术能力).{0,6}", SKILLS);
        chinese(".{0,4}(?:校园|校内|在校|社团|学生(?:工作|干部|组织)|社会工作|组织|竞赛|比赛|活动|课外|班级|党团|干部)(?:.{0,4}(?:经历|经验|实践|活动|情况|工作|职务|奖项|获奖|荣誉|表现|任职|生活|履历|成果|项目|背景|组织|竞赛|比赛|干部|成员|职位))?", OTHER);
        chinese(".{0,4}(?:教育|求学|学习|受教育)(?:(?:及|和|与|/|培训).{0,4})?(?:经历|背景|情况|经验|信息|履历|程度)?|(?:最高|全日制)?学历(?:背景|信息|情况)?|学业(?:背景|情况|经历)?|(?:毕业)?院校(?:信息|背景)?", EDUCATION);
        chinese("(?:工作|实习|任职)(?:经历|经验)?[和与及/、&]项目(?:经历|经验|实践)?|项目(?:经历|经验)?[和与及/、&](?:工作|实习|任职)(?:经历|经验)?", RESEARCH);
        chinese(".{0,6}项目(?:经历|经验|实践|实战|作品|案例|列表|简介|成果|展示)?|.{0,4}项目(?:和|与|及|/).{2,6}|.{0,4}(?:作品集?|作品展示|开源(?:贡献|作品)?|毕业设计|课程设计)", PROJECTS);
        chinese(".{0,4}(?:科研|研究|学术)(?:和|与|及|/)?(?:实践|工作)?(?:经历|经验|背景|实践)", RESEARCH);
        chinese(".{0,3}(?:工作|实习|任职|职务|职位|岗位|受雇|职业|从业|就业|职场|社会实践|实践|志愿者?|志愿服务|兼职|创业|军旅|服役|教学).{0,4}(?:经历|经验|履历|背景|情况)|(?:工作|实习|社会实践|志愿服务|实践活动|工作履历|工作(?:和|与|及|/)实习)", EXPERIENCE);
        chinese("(?:教学|任教|执教|从教|从医|行医|执业|护理|带教|管理|海外|留学|支教|服务)(?:经历|经验|情况)|履历|经历|经验", EXPERIENCE);
        chinese("(?:发表|学术|科研|主要|代表性?|个人|获得|专业|相关|语言|外语|英语|其他|其它|附加|资格|职业|核心|主修)?(?:语言|外语|英语|证照|证书|资格|认证|论文|出版物?|著作|专利|成果|兴趣|爱好|求职意向"
                + "|意向|期望|推荐|信息|参考|课程|链接|培训|成绩|致谢|会议|报告|版权|备注|说明|其他|其它)(?:能力|水平|技能|情况|发表|成果|认证|证书|列表|著作|论文|专利|爱好|特长|经历|职位|信息|资料|内容"
                + "|及.{2,4}|与.{2,4}|和.{2,4})?|求职(?:意向|目标|信息|状态)", OTHER);
        chinese(".{0,6}(?:技能|技术|专长|特长|技术栈|专业能力|个人能力|核心能力|能力|掌握|IT|编程|技术能力).{0,6}", SKILLS);
        // 仓库盘点工具 is the name of a project.
        chinese("(?:(?:编程)?语言|框架|软件|平台|系统)?(?:及|与|和|、|/)?(?:常用|办公|开发|软件|设计|分析|测试|使用|熟悉|专业|其他)?(?:的)?工具(?:软件|链|(?:及|与|和|、|/).{2,6})?", SKILLS);
        chinese(".{0,2}(?:个人|自我|职业|关于|工作)?(?:自传|评价|总结|简介|介绍|描述|概述|概要|摘要|陈述|剖析|我|画像|概括|综述|简述)", SUMMARY);
        chinese(".{0,4}(?:优势|亮点|荣誉|获奖|奖项|奖励|奖学金|奖惩|成就|业绩|特点|特质|长处).{0,6}", HIGHLIGHTS);

        english("publications?|papers?|patents?|references?|referees?|recommendations?|interests?|hobbies|hobby|talks|presentations?"
                + "|certifications?|certificates?|licenses|courses|coursework|trainings?|workshops|seminars|memberships?|affiliations?"
                + "|extracurriculars?|activities|involvement|"
                + "committees?|languages|volunteering|links|declaration|miscellaneous|extra-curricular|co-curricular|clubs|organizations?"
                + "|conferences?|media|press|writing|teaching|speaking|community|availability|hobbies|travel|others?|military", OTHER);
        english("contacts?|personal|details", PERSONAL);
        english("summary|profile|objective|objectives|about|overview|introduction|statement|bio|biography|goal|goals|highlights|snapshot", SUMMARY);
        english("awards?|honors?|honours?|achievements?|accomplishments?|scholarships?|strengths?|prizes?|distinctions?", HIGHLIGHTS);
        english("projects?|portfolio|hackathons?", PROJECTS);
        english("skills?|skillset|skill-set|competenc(?:e|es|ies|y)|expertise|technologies|proficienc(?:y|ies)|abilities|tools|toolset"
                + "|stack|specialties|specialities|qualifications?|knowledge|toolbox|capabilities", SKILLS);
        english("education|educational|academics?|degrees?|studies|schools?|schooling|scholastics?", EDUCATION);
        english("experiences?|employment|employers?|internships?|career|work|jobs?|appointments|positions?|volunteer|research", EXPERIENCE);
    }

    /** {@code Praxe / Experience}. */
    private static final Pattern BILINGUAL = Pattern.compile("(?<one>[^/|·]{3,30})\\s[/|·]\\s(?<other>[^/|·]{3,30})");

    private HeadingWords() {
    }

    /** @param heading without decoration; the kind of section it announces, or null if it is no heading that is known */
    public static @Nullable SectionKind kind(String heading) {
        var both = BILINGUAL.matcher(heading);
        if (both.matches()) {
            var first = known(both.group("one").strip());
            var second = known(both.group("other").strip());
            if (first != null || second != null) {
                return (first == null) == (second == null) ? known(heading) == null ? first : known(heading) : first == null ? foreignBeside(both.group("one"), second) : foreignBeside(both.group("other"), first);
            }
        }
        return known(heading);
    }

    /** A heading beside its translation: the other half is one or two words of letters. */
    private static @Nullable SectionKind foreignBeside(String other, @Nullable SectionKind kind) {
        return other.strip().matches("[\\p{L}\\p{M}]{3,}(?:\\s[\\p{L}\\p{M}]{2,}){0,2}") ? kind : null;
    }

    private static @Nullable SectionKind known(String heading) {
        var foreign = ForeignHeadings.kind(heading);
        if (foreign != null) {
            return foreign;
        }
        if (Script.hasHan(heading)) {
            return chineseKind(Script.simplified(heading));
        }
        return englishKind(heading.toLowerCase());
    }

    private static @Nullable SectionKind chineseKind(String heading) {
        var han = heading.replaceAll("[\\s\u3000]", "");
        int slash = firstLatin(han);
        var chinese = slash > 0 ? han.substring(0, slash) : han;
        if (chinese.isEmpty() || chinese.length() > 10 || HeadingSense.readsAsProse(chinese) || HeadingSense.namesOrganisation(chinese)) {
            return null;
        }
        for (var entry : CHINESE.entrySet()) {
            if (entry.getKey().matcher(chinese).matches()) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** Where an English heading behind the Chinese one begins, or -1. */
    private static int firstLatin(String heading) {
        int at = 0;
        while (at < heading.length() && !(heading.charAt(at) < 0x80 && Character.isLetter(heading.charAt(at)))) {
            at++;
        }
        if (at == heading.length() || Script.hasHan(heading.substring(at))) {
            return -1;
        }
        var latin = heading.substring(at).replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replaceAll("[^\\p{L}]+$", "");
        if (englishKind(latin.toLowerCase()) == null) {
            return -1;
        }
        while (at > 0 && !Script.isHan(heading.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static @Nullable SectionKind englishKind(String heading) {
        var words = heading.replaceAll("[’']s\\b", "").replace("/", " / ").strip().split("[\\s,:]+");
        if (words.length > 6 || heading.length() > 50 || JOINS.contains(words[words.length - 1])) {
            return null;
        }
        SectionKind kind = null;
        for (var entry : ENGLISH.entrySet()) {
            for (var word : words) {
                if (kind == null && entry.getKey().matcher(word).matches()) {
                    kind = entry.getValue();
                }
            }
        }
        if (kind == null) {
            return null;
        }
        for (var word : words) {
            if (!QUALIFIERS.contains(word) && !TRADES.contains(word) && ENGLISH.keySet().stream().noneMatch(pattern -> pattern.matcher(word).matches())) {
                return null;
            }
        }
        return HeadingSense.settle(words, kind);
    }

    private static void chinese(String pattern, SectionKind kind) {
        CHINESE.put(Pattern.compile(pattern), kind);
    }

    private static void english(String pattern, SectionKind kind) {
        ENGLISH.put(Pattern.compile(pattern), kind);
    }
}
