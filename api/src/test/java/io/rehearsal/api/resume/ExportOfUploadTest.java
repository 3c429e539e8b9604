package io.rehearsal.api.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.documents.DetectingTextExtractor;
import io.rehearsal.assistant.documents.ReadingGuard;
import io.rehearsal.assistant.documents.pdf.PdfReader;
import io.rehearsal.assistant.documents.plain.PlainTextReader;
import io.rehearsal.assistant.documents.word.DocxReader;
import io.rehearsal.assistant.local.parse.LocalResumeParser;
import io.rehearsal.assistant.skill.CatalogueLexicon;
import io.rehearsal.query.resume.export.ResumeExporter;
import io.rehearsal.query.resume.export.SourceLine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Resumes that were uploaded as text, exported in every template and read again. */
class ExportOfUploadTest {

    private static final ResumeExporter EXPORTER = new ResumeExporter();
    private static final DetectingTextExtractor EXTRACTOR = new DetectingTextExtractor(
            List.of(new PdfReader(), new DocxReader(), new PlainTextReader()), new ReadingGuard());
    private static final LocalResumeParser PARSER = new LocalResumeParser(new CatalogueLexicon());

    private static final Map<String, String> RESUMES = Map.of("a Chinese engineer", """
            陆景行
            上海市浦东新区 | 13911112222 | lujingxing@example.com | https://github.com/lujx-demo
            求职意向：后端开发工程师

            自我评价
            七年后端经验，熟悉交易与支付系统，重视可观测性。
            喜欢写技术博客，乐于分享。

            专业技能
            编程语言：Java、Go、SQL
            中间件：Kafka、Redis、Elasticsearch

            工作经历
            星河支付科技有限公司    高级后端工程师    2020.03 - 至今
            负责支付网关的设计与开发，日均处理 800 万笔交易
            将对账任务由 6 小时缩短到 40 分钟
            带领 4 人小组完成核心链路改造

            项目经历
            统一对账平台    负责人    2021.01 - 2021.10
            项目描述：为财务团队提供统一的对账入口。
            技术栈：Java、Spring Boot、Kafka
            主要职责：
            - 设计对账引擎
            - 编写差错处理流程
            项目成果：
            - 差错处理时间减少 70%

            教育背景
            浙江工商大学    软件工程    本科    2013.09 - 2017.06

            荣誉奖项
            2022 年公司年度技术之星
            """, "an English nurse", """
            Maeve Ellsworth
            +44 7700 900123 | maeve.ellsworth@example.org | www.linkedin.com/in/maeve-ellsworth-demo

            PROFESSIONAL SUMMARY
            Registered nurse with nine years on surgical and emergency wards.

            WORK HISTORY
            Northgate General Hospital    Senior Staff Nurse    March 2019 - Present
            - Lead a team of 8 nurses on a 32-bed surgical ward
            - Reduced medication errors by 30% by introducing a double-check at handover
            - Mentor newly qualified nurses

            EDUCATION
            University of Westmere    BSc Nursing    2012 - 2015

            VOLUNTEERING
            First-aid trainer at the Leeds community centre
            """, "a German engineer", """
            Friederike Albrecht
            friederike.albrecht@example.de | +49 221 5550123

            Kurzprofil
            Maschinenbauingenieurin mit Erfahrung in der Konstruktion von Förderanlagen und der Leitung kleiner Teams.

            Kenntnisse
            CAD: SolidWorks, AutoCAD, Inventor

            Berufserfahrung
            Rheinwerk Fördertechnik GmbH    Konstruktionsingenieurin    04/2018 – heute
            - Konstruktion von Förderbändern für die Lebensmittelindustrie
            - Leitung eines Teams von drei Technikern

            Ehrenamt
            Technisches Hilfswerk, Ortsverband Köln
            """, "a Japanese engineer", """
            佐藤 美咲
            090-1234-5678 | misaki.sato@example.jp

            職務要約
            業務システムの開発に六年間従事し、要件定義から運用まで担当してきました。

            職務経歴
            株式会社みらいソフト    システムエンジニア    2019年4月 - 現在
            - 在庫管理システムの設計と開発を担当しました
            - チームリーダーとして五名をまとめました

            スキル
            Java、Spring Boot、PostgreSQL

            資格
            - 基本情報技術者試験 合格
            """, "an Arabic engineer", """
            ليلى الحداد
            layla.haddad@example.com | +971 50 555 0123

            الملخص
            مهندسة برمجيات لديها خبرة ثماني سنوات في تطوير أنظمة الدفع.

            الخبرات
            شركة النخيل للبرمجيات    Senior Engineer    2018-05 - 2023-01
            - تصميم وتطوير بوابة الدفع باستخدام Java و Spring Boot
            - قيادة فريق من 6 مهندسين

            المهارات
            Java, Spring Boot, PostgreSQL
            """, "an engineer who writes Hindi", """
            प्रिया शर्मा
            priya.sharma@example.in | +91 98765 43210

            सारांश
            सॉफ्टवेयर इंजीनियर, बैंकिंग प्रणालियों में आठ वर्ष का अनुभव।

            अनुभव
            हिमालय टेक्नोलॉजीज    Software Engineer    2016-03 - 2022-08
            - ग्राहकों के लिए भुगतान सेवा का निर्माण किया
            - पाँच लोगों की टीम का नेतृत्व किया

            कौशल
            Java, SQL, Python
            """);

    static Stream<Arguments> exports() {
        return RESUMES.keySet().stream().sorted().flatMap(name -> Stream.of("classic", "compact", "modern")
                .flatMap(template -> Stream.of("pdf", "docx").map(format -> Arguments.of(name, template, format))));
    }

    @ParameterizedTest(name = "{0} in {1} as {2}")
    @MethodSource("exports")
    void an_export_read_again_says_the_same_in_the_same_order(String name, String template, String format) {
        var text = RESUMES.getOrDefault(name, "");
        var parse = PARSER.parse(EXTRACTOR.extract("resume.txt", text.getBytes(StandardCharsets.UTF_8)));
        var layout = SourceLine.of(parse.origins(), parse.headings());

        var again = PARSER.parse(EXTRACTOR.extract("resume." + format, EXPORTER.export(parse.content(), layout, format, template)));

        assertThat(again.content()).isEqualTo(parse.content());
        assertThat(sections(SourceLine.of(again.origins(), again.headings()))).isEqualTo(sections(layout));
    }

    @ParameterizedTest(name = "{0} in {1} as {2}")
    @MethodSource("exports")
    void no_word_stands_in_an_export_that_the_person_did_not_write(String name, String template, String format) {
        var text = RESUMES.getOrDefault(name, "");
        var parse = PARSER.parse(EXTRACTOR.extract("resume.txt", text.getBytes(StandardCharsets.UTF_8)));
        var export = EXTRACTOR.extract("resume." + format, EXPORTER.export(parse.content(), SourceLine.of(parse.origins(), parse.headings()), format, template)).text();
        var known = text.toLowerCase().replaceAll("[\\p{P}\\p{S}\\s]+", " ") + " mar present heute 地址 专业 学历 at ";

        assertThat(export.toLowerCase().split("[\\p{P}\\p{S}\\s\\d]+|年|月")).allMatch(word -> known.contains(word), "stands in the resume");
    }

    private static List<String> sections(List<SourceLine> lines) {
        return lines.stream().filter(line -> line.kind() != null).map(SourceLine::text).toList();
    }
}
