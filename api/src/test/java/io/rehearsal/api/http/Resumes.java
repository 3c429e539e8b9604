package io.rehearsal.api.http;

/** Resumes of people who do not exist. */
public final class Resumes {

    public static final String CHINESE = """
            林晓岚
            邮箱：linxiaolan@example.com
            电话：13800001234
            地址：杭州市西湖区

            教育经历
            浙江示例大学\t2014.09 – 2018.06
            本科 · 软件工程

            工作经历
            云杉科技有限公司\t2021.03 – 至今
            高级后端工程师
            - 负责订单系统的开发和维护工作
            - 参与数据库的优化，使用 MySQL 和 Redis
            - 帮助团队完成服务的拆分

            星河软件有限公司\t2018.07 – 2021.02
            后端工程师
            - 负责报表平台的开发工作
            - 参与接口的设计

            项目经历
            订单中心\t2021.06 – 2022.03
            技术负责人
            - 负责订单状态机的设计
            - 使用 Kafka 完成消息的解耦

            专业技能
            Java、Spring Boot、MySQL、Redis、Kafka
            熟悉 Linux 和 Docker

            个人亮点
            技术博客作者，喜欢分享
            """;

    public static final String ENGLISH = """
            Maya Fielding
            Email: maya.fielding@example.com | Phone: +1 415 555 0132 | Address: Springfield

            Education
            Example State University\t2012-09 – 2016-06
            Bachelor · Computer Science

            Experience
            Juniper Works Inc.\t2019-04 – Present
            Senior Software Engineer
            - Responsible for the billing service
            - Helped the team with the migration to Kubernetes
            - Worked on the payment gateway in Go and PostgreSQL

            Blue Harbor LLC\t2016-07 – 2019-03
            Software Engineer
            - Was responsible for internal tools written in Python

            Skills
            Go, Python, PostgreSQL, Kubernetes, Docker

            Highlights
            Speaker at local meetups
            """;

    private Resumes() {
    }
}
