package org.gradientgrader.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SanitizerTest {

    @Test
    void ordinaryTextIsKept() {
        String text = "Zoë: ‖g‖ ≤ 1, 梯度 👩‍💻\n\tSigmoidNetwork::network # [1]";

        assertThat(Sanitizer.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u0007",
                "\b",
                "\r",
                "\u001b",
                "\u007f",
                "\u0080",
                "\u009b",
                "\u202a",
                "\u202e",
                "\u2066",
                "\u2069",
                "\u200e",
                "\u2028",
                "\ufeff",
                "\uffff",
                "\ud800",
                "\udc00",
                "\udb40\udc41"
            })
    void charactersThatActAreDropped(String character) {
        assertThat(Sanitizer.text("a" + character + "b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::error::x",
                "  ::error::x",
                "first\n::error::x",
                "first\n\t::error::x",
                "\u00a0::error::x",
                "\u001b::error::x",
                ":\u200b:error::x",
                "##[add-mask]x",
                "text ##[add-mask]x",
                "#\u0000#[add-mask]x",
                "###[add-mask]x",
                "##vso[task.complete]x"
            })
    void noLineIsACommandToARunner(String text) {
        assertThat(Sanitizer.text(text).lines())
                .noneMatch(line -> line.strip().startsWith("::"))
                .noneMatch(line -> line.replace("\u00a0", "").startsWith("::"))
                .noneMatch(line -> line.contains("##[") || line.contains("##vso["));
    }

    @Test
    void breakingTwiceBreaksNoMore() {
        String once = Sanitizer.text("::error::x ##[group]y ###[z]");

        assertThat(Sanitizer.text(once)).isEqualTo(once);
    }

    @Test
    void aLineHasNoLineBreaksAndTabs() {
        assertThat(Sanitizer.line("a\nb\tc\r\nd")).isEqualTo("a b c d");
    }
}
