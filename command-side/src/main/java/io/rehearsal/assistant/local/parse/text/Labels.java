package io.rehearsal.assistant.local.parse.text;

import io.rehearsal.work.Deadline;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The labels that parts and fields of an entry stand under. */
public final class Labels {

    /** What a labelled part of an entry holds. */
    public enum Part {
        BACKGROUND, DESCRIPTION, RESPONSIBILITIES, ACHIEVEMENTS, TECHNOLOGIES, ROLE, NAME, COMPANY, POSITION, SCHOOL, DEGREE, MAJOR, DATES
    }

    /** A label at the front of a line: which part, and where the text behind it begins. */
    public record Label(Part part, int rest) {
    }

    private static final Pattern LABEL = Pattern.compile("^[【\\[]?(?<label>[^:：】\\]\\t]{1,32}?)\\s?(?:[】\\]]\\s?[:：]?|[:：])(?!//)\\s*");
    private static final Pattern CELL = Pattern.compile("^(?<label>[^:：\\t]{1,70}?)\\s?[:：]?\\t\\s*");
    private static final int LONGEST = 40;
    private static final int LONGEST_CELL = 80;

    private static final Pattern BACKGROUND = words("(?:项目|业务|研究|工作)?背景|(?:project |business )?background|context|hintergrund|contexte|contexto");
    private static final Pattern DESCRIPTION = words("(?:项目|工作|公司|内容|职位|业务|产品|系统|企业)?(?:描述|简介|介绍|概述|说明|概况)|(?:job |project |company |work |short |brief )?(?:description"
            + "|summary|overview|about)|about the (?:company|project)|project details|(?:projekt)?beschreibung|descripción|概要|業務概要|プロジェクト概要");
    private static final Pattern RESPONSIBILITIES = words("(?:主要|个人|工作|岗位|项目|我的|核心|本人|日常)?(?:职责|工作内容|责任|负责内容|内容|负责|贡献|任务)|工作(?:职责)?(?:描述|内容)?|职责描述|工作内容|责任描述|个人贡献"
            + "|(?:my |key |main |primary |core |job |major |project )?(?:roles? (?:and|&|&amp;) )?(?:responsibilit(?:y|ies)|duties"
            + "|tasks|contributions?|contribution to the project)|areas? of responsibilit(?:y|ies)|responsibilities (?:include[ds]?"
            + "|handled)|what i did|role and responsibilities|key areas|(?:meine )?aufgaben|tätigkeiten|missions|fonctions|funciones|responsabilidades|(?:担当)?業務(?:内容)?|担当業務|main activities(?: and responsibilities)?");
    private static final Pattern ACHIEVEMENTS = words("(?:主要|工作|项目|个人|核心)?(?:业绩|成果|成就|成绩|产出|亮点|收获|效果|荣誉|结果)|(?:key |main |major |notable |selected )?(?:achievements?"
            + "|accomplishments?|results?|impact|outcomes?|highlights)|erfolge|résultats|réalisations|logros|resultados|実績|(?:主な)?実績");
    private static final Pattern TECHNOLOGIES = words("(?:主要|使用|项目|涉及|开发|核心|相关|所用|关键)?(?:技术|技术栈|技术选型|技术架构|开发环境|环境|工具|技术要点|技术方案|架构|软件环境|软件架构|开发工具|开发语言)(?:栈|描述|点)?|(?:环境"
            + "|技术|工具)(?:和|与|及|/)(?:技术|工具)"
            + "|(?:key |main |used |core )?(?:technolog(?:y|ies)|tech ?stack|stack|tools?|environments?|frameworks?|languages?"
            + "|platforms?|skills?|software)(?: (?:stack|used|summary|and tools|& tools|set))?|tools?(?: and | & |/)technologies"
            + "|technologies(?: and | & |/)tools|used(?: stack| technologies| tools)?|software used|tools summary|technical (?:stack"
            + "|environment|skills?)|skills used|built with|technologien|tecnologías|(?:使用|開発)(?:技術|環境|言語)|tech(?: used)?|technologies used");
    private static final Pattern ROLE = words("(?:项目|担任|我的|个人|承担)?(?:角色|身份|担任职务|职务)|役割|rolle|rôle|rol|(?:my |project )?role|担任");
    private static final Pattern NAME = words("项目名称?|项目名|(?:project )?(?:title|name)|project|latest project|main project|product");
    private static final Pattern COMPANY = words("公司名?称?|单位(?:名称)?|工作单位|所在公司|企业名?称?|雇主|company(?: name)?|employer|organi[sz]ation(?: name)?|name(?: and address)? of (?:the )?(?:company"
            + "|organi[sz]ation|employer)");
    private static final Pattern POSITION = words("职位(?:名称)?|役職|職位|poste|puesto|岗位(?:名称)?|职务|工作岗位|position|designation|job title|title|post|occupation(?: or position held)?|position held");
    private static final Pattern SCHOOL = words("学校(?:名称)?|院校|毕业院校|毕业学校|school|university|college|institution|institute|name and type of organi[sz]ation providing education(?: and training)?");
    private static final Pattern DEGREE = words("学历|学位|最高学历|abschluss|diplôme|título|degree|qualification|education level|(?:title of )?qualification awarded");
    private static final Pattern MAJOR = words("专业|所学专业|主修专业|主修|専攻|(?:studien)?fach|spécialité|especialidad|major|majors|field(?: of study)?|speciali[sz]ation|specialty|discipline|branch|stream|course");
    private static final Pattern DATES = words("(?:起止|在职|项目|工作|就读|在校|实习|开发|入学|毕业|任职)?(?:时间|日期|周期|年限|年份)|dates?|duration|period|time ?frame|years?|tenure");

    private Labels() {
    }

    public static @Nullable Label at(String line) {
        Deadline.checkCurrent();
        var matcher = LABEL.matcher(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
        if (!matcher.find()) {
            return inCell(line);
        }
        var part = part(matcher.group("label").strip());
        return part == null ? null : new Label(part, rest(line, matcher));
    }

    /** The label of a field that stands in a table cell of its own. */
    private static @Nullable Label inCell(String line) {
        var cell = CELL.matcher(line.length() > LONGEST_CELL ? line.substring(0, LONGEST_CELL) : line);
        var part = cell.find() ? part(cell.group("label").strip()) : null;
        boolean field = part != null && (part.ordinal() > Part.TECHNOLOGIES.ordinal() || part == Part.RESPONSIBILITIES);
        return part != null && field ? new Label(part, rest(line, cell)) : null;
    }

    /** Whether the line begins a labelled part of an entry's text, as opposed to one of its fields. */
    public static boolean isPart(String line) {
        var label = at(line);
        return label != null && label.part().ordinal() <= Part.TECHNOLOGIES.ordinal();
    }

    /** The part that a line without colon, such as a small heading, announces. */
    public static @Nullable Part alone(String line) {
        var part = line.length() > LONGEST ? null : part(line.strip());
        return part != null && part.ordinal() <= Part.TECHNOLOGIES.ordinal() ? part : null;
    }

    private static int rest(String line, Matcher matcher) {
        return Math.min(line.length(), matcher.end());
    }

    private static @Nullable Part part(String written) {
        var label = Script.simplified(written);
        return matches(RESPONSIBILITIES, label) ? Part.RESPONSIBILITIES
                : matches(ACHIEVEMENTS, label) ? Part.ACHIEVEMENTS
                : matches(TECHNOLOGIES, label) ? Part.TECHNOLOGIES
                : matches(BACKGROUND, label) ? Part.BACKGROUND
                : matches(DESCRIPTION, label) ? Part.DESCRIPTION
                : matches(ROLE, label) ? Part.ROLE
                : matches(NAME, label) ? Part.NAME
                : matches(COMPANY, label) ? Part.COMPANY
                : matches(POSITION, label) ? Part.POSITION
                : matches(SCHOOL, label) ? Part.SCHOOL
                : matches(DEGREE, label) ? Part.DEGREE
                : matches(MAJOR, label) ? Part.MAJOR
                : matches(DATES, label) ? Part.DATES
                : null;
    }

    private static boolean matches(Pattern pattern, String label) {
        return pattern.matcher(label).matches();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?:" + alternatives + ")", Pattern.CASE_INSENSITIVE);
    }
}
