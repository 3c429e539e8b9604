package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.Language;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What a statement could be measured in, by what it tells about. The first that fits is taken. */
enum Measure {
    TESTS("测试|用例", "\\btests?\\b|testing|\\bqa\\b", "[规模，如用例 X 个、覆盖率 X%]", "[scope, e.g. X tests, X% coverage]"),
    SPEED("性能|耗时|响应|延迟|加载|缓存|吞吐|并发", "performance|speed|latency|load time|throughput|cach", "[量化结果，如耗时降低 X%]", "[result, e.g. X% faster]"),
    IMPROVEMENT("优化|提升|提高|降低|减少|缩短|改善|节省", "improv|optimi[sz]|reduc|increas|speed", "[量化结果，如提升 X%]", "[result, e.g. by X%]"),
    PEOPLE("带领|管理.{0,6}团队|组建|培训|指导|辅导|招聘|新人", "\\bteam of|interns?\\b|mentor|coach|train(?:ed|ing)\\b|recruit|supervis|\\bled\\b|\\blead\\b", "[人数，如 X 人]", "[size, e.g. X people]"),
    TEXTS("文档|报告|手册|稿|公文", "reports?\\b|documents?\\b|documentation|press release|article|manuals?\\b|newsletter", "[数量，如 X 份]", "[number, e.g. X a month]"),
    DATA("标注|采集|清洗|爬取|爬虫|数据集|数据", "\\bdata\\b|dataset|pipeline|scrap", "[数据量，如 X 万条]", "[volume, e.g. X records a day]"),
    AUDIENCE("活动|公众号|推广|营销|粉丝|社群|内容|投放|短视频|直播|运营", "campaign|social media|marketing|event|audience|content|followers|seo|trade fair", "[效果，如新增用户 X 人、转化率提升 X%]", "[effect, e.g. X new leads, X% more visits]"),
    MONEY("销售|客户|签约|渠道|采购|预算|成本|合同|财务|账", "\\bsales|\\bsold\\b|clients\\b|customers?\\b|vendors?\\b|suppliers?\\b|budget|contracts\\b|accounts\\b|\\bcosts?\\b", "[金额或数量，如 X 万元]", "[amount, e.g. X clients or $X a year]"),
    SCALE("系统|平台|服务|接口|模块|网关|小程序|官网|网站|页面|后台|应用|部署|上线|库", "\\bapis?\\b|service|platform|system|\\bapps?\\b|application|page|website|deploy|backend|frontend|module|tool|feature|database",
            "[规模，如用户 X 名、日均处理 X 次]", "[scale, e.g. X users or requests a day]"),
    RESULT("", "", "[量化结果，如数量、频率或提升 X%]", "[result, e.g. how many, how often, or X% better]");

    private final Pattern pattern;
    private final Pattern englishPattern;
    private final String chinese;
    private final String english;

    Measure(String pattern, String englishPattern, String chinese, String english) {
        this.pattern = Pattern.compile(pattern);
        this.englishPattern = Pattern.compile(englishPattern, Pattern.CASE_INSENSITIVE);
        this.chinese = chinese;
        this.english = english;
    }

    static String placeholder(String statement, Language language) {
        var measure = Arrays.stream(values())
                .filter(each -> (language == Language.ZH ? each.pattern : each.englishPattern).matcher(statement).find()).findFirst().orElse(RESULT);
        return language.say(measure.chinese, measure.english);
    }
}
