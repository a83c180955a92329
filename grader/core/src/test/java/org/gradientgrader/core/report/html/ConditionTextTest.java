package org.gradientgrader.core.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.gradientgrader.core.model.Condition;
import org.gradientgrader.core.model.Diagnosis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            VANISHING_GRADIENT   | -5.02     | 0.1 | 9 | −5.0 decades over 9 layers: vanishing gradient.
            VANISHING_GRADIENT   | -Infinity | 0   | 9 | nothing returns over 9 layers: vanishing gradient.
            HEALTHY              | -0.01     | 0   | 1 | 0.0 decades over 1 layer: neither vanishing nor exploding.
            EXPLODING_GRADIENT   | 2.71      | 3.6 | 4 | +2.7 decades, towards the output: +3.6 decades over 4 layers: exploding gradient.
            MASKED_EXPLOSION     | -Infinity | 6   | 5 | nothing returns, towards the output: +6.0 decades over 5 layers: an explosion, masked by the saturated output.
            SATURATED_ACTIVATION | 2.8       | 1   | 9 | +2.8 decades over 9 layers: saturated activation.
            DEAD_RELU            | -1        | 1   | 9 | −1.0 decades over 9 layers: dead ReLU units.
            NON_FINITE           | NaN       | 1   | 2 | no number over 2 layers: numbers that are not finite.
            """)
    void theSentenceSaysHowFarAndWhy(
            Diagnosis diagnosis, double decades, double growth, int layers, String end) {
        assertThat(ConditionText.of(new Condition(diagnosis, decades, growth, layers)))
                .isEqualTo("Signal towards the input: " + end);
    }
}
