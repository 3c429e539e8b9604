package io.rehearsal.command.assistant.local.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is known of skills beside their names: which are things one chooses, which bring others along, and which are rivals. */
final class Technology {

    private static final Pattern FIELD = Pattern.compile(
            "(?i).*\\b(management|analysis|development|testing|design|services?|learning|processing|vision|recognition|systems?|programming|engineering|administration"
                    + "|control|research|marketing|writing|copywriting|editing|planning|relations|support|security|networks?|networking|architecture|tuning|computing|data"
                    + "|intelligence|governance|visualization|cleaning|mining|modeling|warehouse|accounting|bookkeeping|auditing|budgeting|taxation|reporting|payable|receivable"
                    + "|structures|algorithms|concurrency|patterns|databases?|operations|recruitment|benefits|e-commerce|photography|statistics|algebra|theory|review|assurance"
                    + "|agile|scrum|kanban|seo|sem|erp|crm|oa|gaap|ifrs|payroll|valuation|logistics|procurement|banking|derivatives|culture|access)$|.*(运营|管理|分析|设计|开发|测试|策划)$");

    /** So common that nobody has to give reasons for using them. */
    private static final Set<String> COMMON = Set.of("Git", "GitHub", "GitLab", "SVN", "Linux", "Windows", "macOS", "HTML", "CSS", "JSON", "XML", "HTTP", "HTTPS", "TCP/IP", "DOM",
            "Microsoft Office", "Microsoft Word", "Microsoft Excel", "Microsoft PowerPoint", "Microsoft Outlook", "WPS", "Photoshop", "Jira", "Confluence", "Postman",
            "Visual Studio Code", "Visual Studio", "IntelliJ IDEA", "Eclipse", "PyCharm", "Maven", "npm", "JDK", "Lombok", "Markdown", "Internet", "GPT", "English", "Shell");

    /** Umbrella terms that are no gap by themselves: who lacks the word has the thing under another name. */
    private static final Set<String> UMBRELLAS = Set.of("Front-end Development", "Back-end Development", "Full-stack Development", "Web Development", "Databases", "RDBMS", "NoSQL",
            "Software Engineering", "Software Architecture", "System Design", "Operating Systems", "Computer Networks", "Data Structures", "Algorithms",
            "Data Structures and Algorithms", "Object-Oriented Programming", "Design Patterns", "Artificial Intelligence", "Big Data", "Message Queue", "Web Services", "High Concurrency",
            "Distributed Systems", "Technical Writing", "Code Review", "Performance Tuning", "JDK", "Java EE", "Java SE");

    private static final Set<String> CODING = Set.of("Java", "Go", "Python", "C++", "C#", "Rust", "Node.js", "PHP", "Ruby", "Kotlin", "Scala", "JavaScript", "Spring", "Spring Boot",
            "MyBatis", "MySQL", "PostgreSQL", "Redis", "MongoDB", "Kafka", "RabbitMQ", "Docker", "Kubernetes", "Git", "Linux", "Microservices", "Spring Cloud", "Django", "Flask");

    private static final Set<String> STORES = Set.of("MySQL", "PostgreSQL", "Oracle", "SQL Server", "MongoDB", "Redis", "Elasticsearch", "HBase", "Cassandra", "Kafka", "RabbitMQ",
            "RocketMQ", "Milvus", "Faiss", "Hive", "Flink", "Spark", "Spring Cloud", "Kubernetes", "Dubbo");

    private static final Map<String, Set<String>> BRINGS = Map.ofEntries(
            Map.entry("Java", Set.of("JVM", "Java Concurrency")), Map.entry("Spring Boot", Set.of("Java", "Spring", "JVM", "Java Concurrency")),
            Map.entry("Spring", Set.of("Java")), Map.entry("Spring Cloud", Set.of("Java", "Spring Boot", "Microservices", "Distributed Systems")),
            Map.entry("MyBatis", Set.of("Java", "SQL")), Map.entry("MyBatis-Plus", Set.of("MyBatis", "Java", "SQL")), Map.entry("Hibernate", Set.of("JPA", "Java", "SQL")),
            Map.entry("Dubbo", Set.of("Java", "RPC", "Microservices", "Distributed Systems")), Map.entry("gRPC", Set.of("RPC")),
            Map.entry("MySQL", Set.of("SQL", "Databases", "RDBMS", "Database Design", "SQL Tuning")), Map.entry("PostgreSQL", Set.of("SQL", "Databases", "RDBMS", "Database Design")),
            Map.entry("Oracle", Set.of("SQL", "Databases", "RDBMS")), Map.entry("SQL Server", Set.of("SQL", "Databases", "RDBMS")),
            Map.entry("Kafka", Set.of("Message Queue")), Map.entry("RabbitMQ", Set.of("Message Queue")), Map.entry("RocketMQ", Set.of("Message Queue")),
            Map.entry("Kubernetes", Set.of("Docker", "Cloud Native")), Map.entry("Vue", Set.of("JavaScript", "CSS", "HTML")), Map.entry("React", Set.of("JavaScript", "CSS", "HTML")),
            Map.entry("Angular", Set.of("TypeScript", "JavaScript")), Map.entry("TypeScript", Set.of("JavaScript")), Map.entry("Next.js", Set.of("React", "JavaScript")),
            Map.entry("Django", Set.of("Python")), Map.entry("Flask", Set.of("Python")), Map.entry("FastAPI", Set.of("Python")), Map.entry("Pandas", Set.of("Python")),
            Map.entry("PyTorch", Set.of("Deep Learning", "Python")), Map.entry("TensorFlow", Set.of("Deep Learning", "Python")),
            Map.entry("LangChain", Set.of("LLM", "Python")), Map.entry("RAG", Set.of("LLM")), Map.entry("Deep Learning", Set.of("Machine Learning")),
            Map.entry("Jenkins", Set.of("CI/CD")), Map.entry("GitHub Actions", Set.of("CI/CD")), Map.entry("GitLab CI", Set.of("CI/CD")),
            Map.entry("Node.js", Set.of("JavaScript")), Map.entry("Kotlin", Set.of("JVM")), Map.entry("Microservices", Set.of("Distributed Systems")));

    private static final List<Set<String>> RIVALS = List.of(
            Set.of("Java", "Go", "Python", "C++", "C#", "Rust", "Node.js", "PHP", "Ruby", "Scala", "Kotlin"),
            Set.of("Spring Boot", "Django", "Flask", "FastAPI", "Express", "Gin", "Ruby on Rails", "Laravel", "ASP.NET Core", "NestJS"),
            Set.of("React", "Vue", "Angular", "Svelte"), Set.of("Kafka", "RabbitMQ", "RocketMQ", "Pulsar", "ActiveMQ"),
            Set.of("MySQL", "PostgreSQL", "Oracle", "SQL Server", "MongoDB", "SQLite"), Set.of("Redis", "Memcached"),
            Set.of("ClickHouse", "Doris", "StarRocks", "Elasticsearch", "Hive"), Set.of("Spark", "Flink", "Hadoop", "Storm"),
            Set.of("PyTorch", "TensorFlow", "PaddlePaddle", "JAX"), Set.of("LangChain", "LlamaIndex", "LangGraph", "Dify"), Set.of("Milvus", "Faiss", "pgvector", "Elasticsearch"),
            Set.of("Kubernetes", "Docker Swarm", "Docker Compose", "Docker"), Set.of("AWS", "Azure", "GCP", "Alibaba Cloud", "Tencent Cloud", "Huawei Cloud"),
            Set.of("Jenkins", "GitLab CI", "GitHub Actions", "CircleCI"), Set.of("Android", "iOS", "Flutter", "React Native"),
            Set.of("Selenium", "Playwright", "Cypress", "Puppeteer"), Set.of("JMeter", "LoadRunner", "Locust", "Gatling"), Set.of("JUnit", "TestNG", "Pytest"),
            Set.of("Tableau", "Power BI", "FineBI", "Superset"), Set.of("Figma", "Sketch", "Axure", "Adobe XD"), Set.of("MyBatis", "Hibernate", "JPA"),
            Set.of("gRPC", "Dubbo", "REST API", "Thrift"), Set.of("Prometheus", "Zabbix", "Datadog"), Set.of("Terraform", "Ansible", "Pulumi"),
            Set.of("SAP ERP", "SAP", "用友", "金蝶", "QuickBooks", "Tally"), Set.of("Google Ads", "SEM", "SEO"), Set.of("Salesforce", "HubSpot", "CRM"));

    private Technology() {
    }

    /** Whether it is a thing that somebody decides to use, rather than a field of work or what everybody uses. */
    static boolean isTool(String concept) {
        return !COMMON.contains(concept) && !FIELD.matcher(concept).matches();
    }

    /** Whether who names it writes programs. */
    static boolean isCoding(String concept) {
        return CODING.contains(concept);
    }

    /** Whether one can ask what somebody uses it for. */
    static boolean isUsed(String concept) {
        return isTool(concept) || concept.equals("Microsoft Excel") || concept.equals("Photoshop");
    }

    /** Whether what is built on it has to change when there are more users. */
    static boolean grows(String concept) {
        return STORES.contains(concept);
    }

    static boolean isUmbrella(String concept) {
        return UMBRELLAS.contains(concept) || COMMON.contains(concept);
    }

    /** What somebody who works with it has met too. */
    static Set<String> broughtBy(String concept) {
        return BRINGS.getOrDefault(concept, Set.of());
    }

    /** Other things that do the same job. */
    static Set<String> rivals(String concept) {
        return RIVALS.stream().filter(group -> group.contains(concept)).flatMap(Set::stream).filter(other -> !other.equals(concept)).collect(Collectors.toSet());
    }
}
