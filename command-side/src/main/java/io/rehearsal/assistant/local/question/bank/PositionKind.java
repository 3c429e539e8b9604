package io.rehearsal.assistant.local.question.bank;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Kinds of position that questions of the bank fit without a skill being named. */
public enum PositionKind {
    BACKEND("后端|后台开发|服务端|服务器开发|java|golang|\\bgo\\b|php|c\\+\\+|\\.net|python.?(开发|工程师|engineer|developer)|全栈|软件|程序员|开发工程师"
            + "|back-?\\s?end|full-?\\s?stack|server-?side|software|programmer|web developer"),
    FRONTEND("前端|全栈|front-?\\s?end|full-?\\s?stack|\\breact\\b|\\bvue\\b|javascript|web developer"),
    DATA("数据(分析|工程|开发|仓库|挖掘|科学|治理|平台)|大数据|数仓|商业智能|\\bbi\\b|\\betl\\b|data (analy|engineer|scien|warehouse|platform)|business intelligence"),
    AI("人工智能|算法|机器学习|深度学习|大模型|智能体|(?<![a-z])(ai|llm|nlp|aigc|ml)(?![a-z])|machine learning|deep learning|computer vision|algorithm"),
    MOBILE("移动端|移动开发|安卓|客户端|鸿蒙|android|(?<![a-z])ios(?![a-z])|flutter|mobile"),
    DEVOPS("运维|云原生|平台工程|系统管理|devops|(?<![a-z])sre(?![a-z])|site reliability|infrastructure|cloud engineer|system administrator|platform engineer"),
    TESTING("测试|质量保证|(?<![a-z])qa(?![a-z])|test engineer|tester|quality assurance|(?<![a-z])sdet(?![a-z])"),
    PRODUCT("产品(经理|总监|专员|助理|负责人|实习|策划|设计师)|product (manager|owner|lead|director)"),
    NURSING("护士|护理|护师|护工|养老护理|助产|\\bnurs(?:e|es|ing)\\b|midwi(?:fe|ves)|caregiver|care assistant|healthcare assistant"),
    TEACHING("教师|老师|教员|讲师|辅导员|班主任|幼教|助教|teacher|teaching|lecturer|tutor|educator|instructor"),
    FINANCE("会计|财务|出纳|审计|税务|成本核算|资金(?:管理|主管|专员)|accountan|accounting|accounts (?:payable|receivable)|bookkeep|\\baudit|controller|financ|treasur|payroll"),
    SALES("销售|客户经理|商务拓展|业务员|渠道经理|大客户|导购|\\bsales|account (?:manager|executive)|business development|key account"),
    OPERATIONS("运营|行政(?!总厨|主厨)|客服|\\boperations\\b(?! engineer)|office (?:manager|administrator)|customer (?:service|support)"),
    LOGISTICS("物流|仓储|(?<!数据)仓库|仓管|库管|供应链|配送|快递|货运|运输|理货|叉车|司机|车间|产线|班组长|生产(?:主管|经理|管理|领班|组长)"
            + "|logistic|(?<!data )warehous|supply chain|freight|forklift|dispatcher|transport(?:ation)? (?:manager|planner|coordinator|supervisor)"
            + "|(?:truck|lorry|delivery|van) driver|production (?:manager|supervisor|lead|shift|team)|fulfil?lment"),
    HOSPITALITY("酒店|宾馆|民宿|餐饮|餐厅|饭店|[总主帮后]厨|厨[师房工]|面点|西点|烘焙|客房|前厅|宴会|礼宾|服务员|咖啡师|调酒师|门店|店长|店员|营业员|收银|导购"
            + "|\\bhotels?\\b|restaurant|\\bchef|\\bcook\\b|kitchen|catering|barista|bartender|waiter|waitress|housekeep|concierge|hospitality"
            + "|food (?:and|&) beverage|store (?:manager|supervisor)|shop (?:assistant|manager|supervisor)|retail (?:assistant|associate|supervisor|manager)|cashier"),
    /** Fits every position. */
    ANY("(?!)");

    /** Words of software in general stand for the back end only where nothing else is named: a 前端开发工程师 is none. */
    private static final Pattern SERVER =
            Pattern.compile("后端|后台|服务端|全栈|back-?\\s?end|full-?\\s?stack|server", Pattern.CASE_INSENSITIVE);

    /** Who writes the programs of a trade is not of that trade: a 物流系统Java开发工程师 carries no parcels. */
    private static final Pattern PROGRAMMER = Pattern.compile("(?:开发|软件|后端|前端|全栈|测试)工程师|程序员|programmer"
            + "|(?:software|java|python|php|golang|web|back-?\\s?end|front-?\\s?end|full-?\\s?stack) (?:engineer\\b|developer)", Pattern.CASE_INSENSITIVE);

    private static final Set<PositionKind> TRADES =
            Collections.unmodifiableSet(EnumSet.of(NURSING, TEACHING, FINANCE, SALES, OPERATIONS, LOGISTICS, HOSPITALITY));

    private final Pattern words;

    PositionKind(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** The kinds that a job's title names; none where it names another trade. Who decides about a product does not build it. */
    public static Set<PositionKind> of(String title) {
        if (PRODUCT.words.matcher(title).find()) {
            return Set.of(PRODUCT);
        }
        var kinds = EnumSet.noneOf(PositionKind.class);
        Arrays.stream(values()).filter(kind -> kind.words.matcher(title).find()).forEach(kinds::add);
        if (PROGRAMMER.matcher(title).find()) {
            kinds.removeAll(TRADES);
        }
        if (kinds.size() > 1 && !SERVER.matcher(title).find()) {
            kinds.remove(BACKEND);
        }
        return Collections.unmodifiableSet(kinds);
    }
}
