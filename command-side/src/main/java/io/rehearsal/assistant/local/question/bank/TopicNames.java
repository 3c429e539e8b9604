package io.rehearsal.assistant.local.question.bank;

import io.rehearsal.assistant.Language;
import java.util.Map;

/** What the topics of the bank are called. The names of most technologies are the same in both languages. */
public final class TopicNames {

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("A/B Testing", "A/B 测试"), Map.entry("AI Agent", "智能体"),
            Map.entry("API Testing", "接口测试"), Map.entry("Automated Testing", "自动化测试"),
            Map.entry("Computer Vision", "计算机视觉"), Map.entry("Data Analysis", "数据分析"),
            Map.entry("Data Warehouse", "数据仓库"), Map.entry("Database Design", "数据库设计"),
            Map.entry("Databases", "数据库"), Map.entry("Deep Learning", "深度学习"),
            Map.entry("Distributed Systems", "分布式系统"), Map.entry("Financial Analysis", "财务分析"),
            Map.entry("Front-end Development", "前端开发"), Map.entry("High Concurrency", "高并发"),
            Map.entry("Java Concurrency", "Java 并发"), Map.entry("LLM", "大语言模型"),
            Map.entry("LLM Fine-tuning", "大模型微调"), Map.entry("Machine Learning", "机器学习"),
            Map.entry("Message Queue", "消息队列"), Map.entry("Microservices", "微服务"),
            Map.entry("NLP", "自然语言处理"), Map.entry("Performance Testing", "性能测试"),
            Map.entry("Product Management", "产品管理"), Map.entry("Product Operations", "产品运营"),
            Map.entry("Project Management", "项目管理"), Map.entry("Prompt Engineering", "提示词工程"),
            Map.entry("SQL Tuning", "SQL 调优"), Map.entry("Sales Management", "销售管理"),
            Map.entry("Software Testing", "软件测试"), Map.entry("UX Design", "用户体验设计"),
            Map.entry("User Research", "用户研究"), Map.entry("Web Development", "Web 开发"));

    private TopicNames() {
    }

    public static String of(String topic, Language language) {
        return Subject.find(topic).map(subject -> subject.label(language)).orElseGet(
                () -> language == Language.ZH ? CHINESE.getOrDefault(topic, topic) : topic);
    }
}
