package io.rehearsal.assistant.local.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.local.reading.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseWeakOpeningRuleTest {

    @ParameterizedTest
    @CsvSource({
        "负责写单元测试, 编写单元测试",
        "负责支付回调的幂等改造，重复扣款由每月30笔降为0, 完成支付回调的幂等改造，重复扣款由每月30笔降为0",
        "负责支付系统的性能优化, 完成支付系统的性能优化",
        "负责订单系统的设计与开发, 设计与开发订单系统",
        "负责接口性能测试, 负责接口性能测试",
        "负责岗前培训工作, 负责岗前培训工作",
        "负责新员工培训工作, 培训新员工",
    })
    void a_duty_becomes_the_deed_that_it_names_or_stays_as_it_is(String before, String after) {
        var line = new Line(0, "experience[0].responsibilities[0]", Line.Part.RESPONSIBILITY, before, true, Line.Time.GOING_ON, "", 1);

        assertThat(new ChineseWeakOpeningRule().reword(line)).isEqualTo(after);
    }
}
