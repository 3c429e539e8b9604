package io.rehearsal.assistant.local.reading;

import io.rehearsal.assistant.Language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a statement about work begins: with what was done, with a phrase that hides it, or with something else. */
public enum Opening {
    STRONG, WEAK, OTHER;

    /** Each says what somebody did; parts of a pattern. */
    public static final String CHINESE_VERBS = "设计|开发|实现|搭建|构建|优化|重构|主导|推动|推进|带领|领导|组织|策划|制定|建立|创建|创立|完成|解决|提升|降低|缩短|减少|提高"
            + "|改进|改造|迁移|部署|上线|落地|编写|撰写|研发|研究|分析|调研|梳理|排查|定位|修复|封装|抽象|集成|对接|接入|引入|拆分|整合|统一|自研|维护|管理|运营|运维"
            + "|测试|验证|训练|调优|改善|扩展|发布|交付|协调|统筹|培训|指导|辅导|审核|监控|评审|采集|爬取|清洗|建模|预测|设立|筹备|筹建|执行|拓展|开拓|谈判|签约|达成"
            + "|实施|规划|攻克|突破|沉淀|输出|配置|治理|压测|绘制|制作|拍摄|剪辑|采购|核算|编制|翻译|讲授|教授|主持|保障|支撑|缓存|使用|采用|利用|运用|复现|提出|发现|发表"
            + "|获得|负责人|独立|跟踪|收集|整理|处理|升级|节省|节约|增加|增长|量化|支持|打造|牵头|孵化|挖掘|分库|替换|消除|检测|标注|部署|适配|打通|筛选|招聘|搜集|服务";

    private static final Pattern CHINESE_WEAK = Pattern.compile(
            "^\\P{L}*(主要|全面|全权|具体|日常|深度|全程|积极|目前|曾)*(负责|参与|协助|配合|帮助|辅助|从事|参加|跟着)(?!人)");

    private static final Pattern CHINESE_STRONG = Pattern.compile("^[^。；]{0,16}?(" + CHINESE_VERBS + ")");

    private static final Pattern ENGLISH_WEAK = Pattern.compile(
            "^\\P{L}*(i |we )?(was |were |am |been |have been )?(mainly |primarily |also |solely |partly |directly |heavily |actively )*"
                    + "(responsible for|in charge of|tasked with|worked (on|with|as|in|for|closely)|working (on|with|as)|work (on|with|as)|help(ed|ing|s)?|assist(ed|ing|s)?"
                    + "|involved (in|with)|participat(e|ed|ing|es)|took part|(my |main |key )*(duties|responsibilities|tasks) (include|included|were|are)"
                    + "|contribut(ed|ing|e|es) to|dealt with)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FIRST_WORD = Pattern.compile("^\\P{L}*(?:[A-Za-z]+ly )?([A-Za-z][A-Za-z-]*)(?:[^A-Za-z]+([A-Za-z-]+))?");

    /** "Monitoring tools: Nagios" lists, it does not tell. */
    private static final Pattern LABEL = Pattern.compile("^[^:]{1,30}:\\s.*", Pattern.DOTALL);

    private static final Set<String> NOT_VERBS = Set.of("united", "advanced", "related", "based", "limited", "detailed", "skilled",
            "experienced", "certified", "motivated", "dedicated", "distributed", "embedded", "need", "speed", "red", "shared", "used");

    /** Of the statement without its placeholders. */
    public static Opening of(Line line) {
        var text = Placeholder.strip(line.text());
        return line.language() == Language.ZH ? chinese(text) : english(text);
    }

    private static Opening chinese(String text) {
        if (CHINESE_WEAK.matcher(text).find()) {
            return WEAK;
        }
        return CHINESE_STRONG.matcher(text).find() ? STRONG : OTHER;
    }

    private static Opening english(String text) {
        if (ENGLISH_WEAK.matcher(text).find()) {
            return WEAK;
        }
        var word = FIRST_WORD.matcher(text);
        return !LABEL.matcher(text).matches() && word.find() && acts(word.group(1).toLowerCase(Locale.ROOT), word.group(2)) ? STRONG : OTHER;
    }

    private static boolean acts(String word, @Nullable String next) {
        var verb = EnglishVerbs.of(word);
        if (verb.isPresent() && word.equals(verb.get().base()) && !word.equals(verb.get().past())) {
            return !verb.get().noun() || next != null && EnglishVerbs.opensObject(next);
        }
        if (verb.isPresent() && word.equals(verb.get().gerund())) {
            return next != null && Character.isLowerCase(next.charAt(0));
        }
        return verb.isPresent() || (word.length() > 4 && word.endsWith("ed") && !NOT_VERBS.contains(word));
    }
}
