package org.gradientgrader.core.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkflowCommandTest {

    @Test
    void messagesKeepTheirLinesAndPercentSigns() {
        assertThat(new WorkflowCommand("error", Map.of(), "50 %\nof it: a, b").line())
                .isEqualTo("::error::50 %25%0Aof it: a, b");
    }

    @Test
    void propertiesCannotEndOrAddOne() {
        assertThat(new WorkflowCommand("error", Map.of("title", "a,line=1::x%0A\ny"), "m").line())
                .isEqualTo("::error title=a%2Cline=1%3A%3Ax%250A%0Ay::m");
    }

    @Test
    void anEscapedCommandIsNotUnescapedTwice() {
        assertThat(new WorkflowCommand("notice", Map.of(), "%0A::error::x").line())
                .isEqualTo("::notice::%250A::error::x");
    }

    @Test
    void carriageReturnsAndControlsAreDropped() {
        assertThat(new WorkflowCommand("notice", Map.of(), "a\r\u001b[31mb").line())
                .isEqualTo("::notice::a[31mb");
    }
}
