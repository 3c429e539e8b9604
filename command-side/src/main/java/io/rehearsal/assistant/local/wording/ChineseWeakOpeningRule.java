package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Placeholder;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 负责订单系统的设计与开发 → 设计与开发订单系统; 负责对接口进行优化 → 优化接口; 负责设计并实现… → 设计并实现…; 参与支付网关的开发 →
 * 开发支付网关中的 [你负责的部分…], because taking part is not having done it all. What does not fit one of these is left as it is.
 */
final class ChineseWeakOpeningRule implements WordingRule {

    private static final String VERB = "(?:设计|开发|实现|搭建|构建|维护|优化|重构|管理|编写|撰写|运维|运营|部署|建设|改造|研发|策划|制定|推广|测试|梳理|排查|分析|调研"
            + "|统计|整理|收集|采集|清洗|标注|迁移|升级|封装|拆分|整合|接入|对接|跟踪|跟进|组织|培训|招聘|审核|核算|编制|监控|训练|调优|验证|发布|拓展|开拓|执行|规划|协调|统筹|搜集|处理|拍摄|剪辑|绘制|制作|引入|布置|带领|领导|教授|讲授|筹备|撰稿|改版|配置)";

    private static final String VERBS = VERB + "(?:(?:以及|[与和及、并])" + VERB + ")*";

    private static final Pattern ACTION = Pattern.compile(VERB);

    private static final Pattern DUTY = Pattern.compile("^(?:主要|全面|全权|具体|日常|目前|曾)*负责(?:了|过)?(?:的是)?[:：]?\\s*");

    private static final Pattern PART = Pattern.compile("^(?:主要|深度|全程|积极|曾)*参与(?:了|过|到)?\\s*");

    private static final Pattern TREATED = Pattern.compile("^对(.{2,24}?)进行了?(" + VERBS + ")$");

    private static final Pattern OF_THING = Pattern.compile("^(.{2,30}?)(的(?:日常)?)?(" + VERBS + ")(?:等?相关)?(?:工作|任务|事宜)?$");

    private static final Pattern ACTED = Pattern.compile("^(" + VERBS + ")(?!工作|任务|人员|工程师|团队|岗位|的|[、与和及])(.{2,})$", Pattern.DOTALL);

    /** A verb in front of these only names a thing: 测试环境, 管理系统. */
    private static final Pattern COMPOUND = Pattern.compile(VERB + "(?:环境|用例|系统|平台|后台|模块|工具|体系|流程|规范|文档|报告|团队|人员|方案|数据|任务|接口|中心|服务|页面|组|部)|监控|运营商");

    /** Words that the object of a verb cannot hold or end with. */
    private static final Pattern NO_OBJECT = Pattern.compile("从|到|通过|使用|基于|进行|为了|对|将|把|根据|按|从事|[，。；：]");
    private static final Pattern NO_OBJECT_END = Pattern.compile("(?:手工|手动|人工|自动化?|智能|线上|线下|现场|电话|批量|定期|敏捷|交互|视觉|平面|室内|景观|建筑|工业|外观|服装|市场|品牌|行政|量化|临床|基础|高级|专项|综合|全面|[A-Za-z0-9+#.]|端|全栈|软件|应用|大?数据|日常|后续|整体|前期|后期|相关|技术|程序|开发|二次|联合|独立|远程)$");

    private static final Pattern OPEN_LIST = Pattern.compile("[与和及、并以的]$");

    /** 从0到1搭建…, 使用…编写…: already an action once 负责 is gone. */
    private static final Pattern LED_UP_TO = Pattern.compile("^(?:从.{1,5}到.{1,5}?|(?:使用|利用|运用|采用|独立|牵头|主导)[^，。；]{0,24}?)" + VERB + "(?!的|工作).{2,}$");

    private static final Pattern FROM_NOTHING = Pattern.compile("^(.{2,20})(从\\s*0\\s*到\\s*1)\\s*的?(" + VERB + ")(?:工作)?$");

    private static final Pattern BASED = Pattern.compile("^(基于[^的，。；]{2,24})的(.{2,16}?)(" + VERB + ")(?:工作)?$");

    private static final Pattern OWN_PART = Pattern.compile("^(?:设计|开发|实现|搭建|构建|编写|维护|重构|测试|研发|建设|优化|改造|迁移|部署).*");

    /** 写单元测试: the short verb stands there already, in its spoken form. */
    private static final Pattern WRITES = Pattern.compile("^写(?![作字真手]).{2,}$", Pattern.DOTALL);

    /** 支付回调的幂等改造: what is done to a thing has a name of its own, which turning it round would tear apart. */
    private static final Pattern NAMED_DEED = Pattern.compile("^[^的]{2,20}的[^的]{1,8}(?:改造|迁移|升级|重构|拆分|搭建|建设|部署|优化|治理|整合)(?:工作)?$");

    /** 单元测试 is one word: no verb with its object. */
    private static final Pattern KIND_OF_TEST = Pattern.compile("(?:手工|手动|人工|软件|硬件|兼容性|稳定性|可用性|探索性?|灰度|用户|联调|单元|集成|性能|压力|回归|功能|自动化|冒烟|系统|验收|渗透|安全|接口|黑盒|白盒)测试$");

    /** 岗前培训 is a kind of training; only people are trained. */
    private static final Pattern TAUGHT = Pattern.compile("培训|辅导");
    private static final Pattern LEARNS = Pattern.compile("(?:员工?|人|新人|师|生|徒弟|学徒|团队|队伍|者|手|商|工|干部|骨干|家长|客户|用户|护士)$");

    @Override
    public RuleName name() {
        return RuleName.WEAK_OPENING;
    }

    @Override
    public String reword(Line line) {
        var text = line.text();
        if (line.language() != Language.ZH || !line.part().tellsWork()) {
            return text;
        }
        var duty = DUTY.matcher(text);
        if (duty.find()) {
            return ofDuty(text.substring(duty.end())).orElse(text);
        }
        var part = PART.matcher(text);
        return part.find() && !Placeholder.standsIn(text) ? ofPart(text.substring(part.end())).orElse(text) : text;
    }

    private static Optional<String> ofDuty(String rest) {
        var head = head(rest);
        var tail = rest.substring(head.length());
        var treated = TREATED.matcher(head);
        if (treated.matches() && isObject(treated.group(1), true)) {
            return Optional.of(treated.group(2) + treated.group(1) + tail);
        }
        var fromNothing = FROM_NOTHING.matcher(head);
        if (fromNothing.matches()) {
            return Optional.of(fromNothing.group(2) + fromNothing.group(3) + fromNothing.group(1) + tail);
        }
        var based = BASED.matcher(head);
        if (based.matches() && isObject(based.group(2), false)) {
            return Optional.of(based.group(1) + space(based.group(1)) + based.group(3) + based.group(2) + tail);
        }
        if (LED_UP_TO.matcher(head).matches()) {
            return Optional.of(rest);
        }
        if (WRITES.matcher(head).matches()) {
            return Optional.of("编" + rest);
        }
        return inverted(head).map(words -> words + tail)
                .or(() -> ACTED.matcher(head).matches() ? Optional.of(rest) : Optional.empty())
                .or(() -> NAMED_DEED.matcher(head).matches() ? Optional.of("完成" + rest) : Optional.empty());
    }

    private static Optional<String> ofPart(String rest) {
        var head = head(rest);
        var tail = rest.substring(head.length());
        return inverted(head).or(() -> ACTED.matcher(head).matches() ? Optional.of(head) : Optional.empty())
                .filter(words -> OWN_PART.matcher(words).matches())
                .map(words -> words + "中的 [你负责的部分，如哪个模块或环节]" + tail);
    }

    /** 订单系统的设计与开发 → 设计与开发订单系统. */
    private static Optional<String> inverted(String head) {
        var thing = OF_THING.matcher(head);
        return thing.matches() && isObject(thing.group(1), thing.group(2) != null) && !KIND_OF_TEST.matcher(head).find() && (!TAUGHT.matcher(thing.group(3)).matches() || thing.group(2) != null || LEARNS.matcher(thing.group(1)).find())
                ? Optional.of(thing.group(3) + thing.group(1)) : Optional.empty();
    }

    private static boolean isObject(String words, boolean marked) {
        var bare = COMPOUND.matcher(words).replaceAll("物");
        return (marked || !words.contains("的")) && !NO_OBJECT.matcher(words).find() && !words.endsWith("日常") && !ACTION.matcher(bare).find()
                && !OPEN_LIST.matcher(words).find() && (marked || !NO_OBJECT_END.matcher(words).find());
    }

    /** 基于 Spring 改造 reads better than 基于 Spring改造 where the Latin name had a space before it. */
    private static String space(String words) {
        return words.startsWith("基于 ") ? " " : "";
    }

    private static String head(String rest) {
        int end = 0;
        while (end < rest.length() && "，,。；;：:（(\n".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end);
    }
}
