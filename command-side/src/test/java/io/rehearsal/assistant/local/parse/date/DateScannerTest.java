package io.rehearsal.assistant.local.parse.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.local.parse.text.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScannerTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "2021.03-至今; 2021-03; 至今", "2019/9 – 2021/7; 2019-09; 2021-07", "Jul 2018 - Present; 2018-07; 至今", "2018年7月 - 2019年8月; 2018-07; 2019-08", "2022 年 03 月 – 2022 年 12 月; 2022-03; 2022-12",
            "09/2014 - 06/2018; 2014-09; 2018-06", "2012-2014; 2012; 2014", "Sep. 2023 - Mar. 2024; 2023-09; 2024-03", "Sept 2018 – May 2023; 2018-09; 2023-05", "June 2011 to Present; 2011-06; 至今",
            "2018.04-08; 2018-04; 2018-08", "May - Aug 2022; 2022-05; 2022-08", "Since 2019; 2019; 至今", "2019年至今; 2019; 至今", "2020 -  now; 2020; 至今", "August 2012  August 2013; 2012-08; 2013-08",
            "Jan'19 – Feb'20; 2019-01; 2020-02", "2021.09 ~ 2024.06（预计）; 2021-09; 2024-06", "2021-07 2019-09; 2019-09; 2021-07", "01.02.2019 - 31.03.2020; 2019-02; 2020-03"})
    void ranges_are_read_in_many_forms(String text, String start, String end) {
        var spans = DateScanner.scan(new Piece(text, 0, text.length()));

        assertThat(spans).hasSize(1);
        assertThat(spans.getFirst().from()).hasToString(start);
        assertThat(spans.getFirst().to()).isEqualTo(end);
        assertThat(spans.getFirst().isRange()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13820191234", "+46 2019 123 45", "800ms to 120ms", "v2019", "20190001", "3.14159", "$2019", "2000ms", "2020%"})
    void other_numbers_are_no_dates(String text) {
        assertThat(DateScanner.scan(new Piece(text, 0, text.length()))).allMatch(span -> span.end() - span.start() < 5).hasSizeLessThan(2);
    }

    @Test
    void a_date_stands_at_its_place() {
        var span = DateScanner.scan(new Piece("Nordlys\tJul 2018 - Present", 100, 126)).getFirst();

        assertThat(span.startDate()).isEqualTo(new Piece("2018-07", 108, 116));
        assertThat(span.endDate()).isEqualTo(new Piece("至今", 119, 126));
    }
}
