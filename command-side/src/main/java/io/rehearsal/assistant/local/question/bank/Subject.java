package io.rehearsal.assistant.local.question.bank;

import io.rehearsal.assistant.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What questions of the bank are about where it is no skill of the lexicon. */
public enum Subject {
    ALGORITHMS("算法", "Algorithms"),
    DATA_STRUCTURES("数据结构", "Data structures"),
    NETWORKING("计算机网络", "Networking"),
    OPERATING_SYSTEMS("操作系统", "Operating systems"),
    SECURITY("安全", "Security"),
    DESIGN_PATTERNS("设计模式", "Design patterns"),
    SYSTEM_DESIGN("系统设计", "System design"),
    TROUBLESHOOTING("故障排查", "Troubleshooting"),
    NURSING("护理", "Nursing"),
    TEACHING("教学", "Teaching"),
    FINANCE("财务", "Finance"),
    SALES("销售", "Sales"),
    OPERATIONS("运营", "Operations"),
    LOGISTICS("物流与生产", "Logistics and production"),
    HOSPITALITY("酒店、餐饮与门店", "Hotels, restaurants and shops"),
    BEHAVIORAL("行为面试", "Behavior at work"),
    CAREER("职业发展", "Career");

    private final String chinese;
    private final String english;

    Subject(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** By its name in the bank: small letters and hyphens. */
    public static Optional<Subject> find(String topic) {
        return Arrays.stream(values()).filter(subject -> subject.id().equals(topic)).findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label(Language language) {
        return language.say(chinese, english);
    }
}
