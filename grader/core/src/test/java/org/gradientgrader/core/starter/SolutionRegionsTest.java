package org.gradientgrader.core.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolutionRegionsTest {

    @Nested
    class Stripping {

        @Test
        void regionGivesWayToTheStarterCode() {
            assertThatStarterOf(
                            """
                            int one() {
                                // STARTER: throw new TodoException("1");
                                // BEGIN SOLUTION
                                return 1;
                                // END SOLUTION
                            }
                            """)
                    .isEqualTo(
                            """
                            int one() {
                                throw new TodoException("1");
                            }
                            """);
        }

        @Test
        void textWithoutMarkersStaysAsItIs() {
            String source = "record Summary(double mean) {}\n";
            assertThatStarterOf(source).isEqualTo(source);
        }

        @Test
        void severalRegionsAreStripped() {
            assertThatStarterOf(
                            """
                            // BEGIN SOLUTION
                            one
                            // END SOLUTION
                            kept
                            // BEGIN SOLUTION
                            two
                            // END SOLUTION
                            """)
                    .isEqualTo("kept\n");
        }

        @Test
        void severalStarterLinesFollowEachOther() {
            assertThatStarterOf("  // STARTER: if (a) {\n  // STARTER: }\n")
                    .isEqualTo("  if (a) {\n  }\n");
        }

        @Test
        void windowsLineEndsBecomeUnixOnes() {
            assertThatStarterOf("one\r\n// BEGIN SOLUTION\r\ntwo\r\n// END SOLUTION\r\nthree\r\n")
                    .isEqualTo("one\nthree\n");
        }

        @Test
        void missingLastLineEndIsAdded() {
            assertThatStarterOf("one").isEqualTo("one\n");
        }

        @Test
        void solutionFileIsLeftOutAsAWhole() {
            assertThat(SolutionRegions.strip("A.java", "// SOLUTION FILE\nclass A {}\n")).isEmpty();
        }
    }

    @Nested
    class BlankLines {

        @Test
        void aroundARegionBetweenTwoMethodsBecomeOne() {
            assertThatStarterOf(
                            """
                            void one() {}

                            // BEGIN SOLUTION
                            void two() {}
                            // END SOLUTION

                            void three() {}
                            """)
                    .isEqualTo("void one() {}\n\nvoid three() {}\n");
        }

        @Test
        void beforeTheBraceThatFollowsARegionGo() {
            assertThatStarterOf(
                            """
                            class A {
                                void one() {}

                                // BEGIN SOLUTION
                                void two() {}
                                // END SOLUTION
                            }
                            """)
                    .isEqualTo("class A {\n    void one() {}\n}\n");
        }

        @Test
        void afterTheBraceThatPrecedesARegionGo() {
            assertThatStarterOf(
                            """
                            void one() {
                                // BEGIN SOLUTION
                                int a = 1;
                                // END SOLUTION

                                use();
                            }
                            """)
                    .isEqualTo("void one() {\n    use();\n}\n");
        }

        @Test
        void awayFromARegionStay() {
            assertThatStarterOf("class A {\n\n    int a;\n\n}\n")
                    .isEqualTo("class A {\n\n    int a;\n\n}\n");
        }
    }

    @Nested
    class Refusing {

        @Test
        void nestedRegion() {
            assertThatMalformed(
                    "// BEGIN SOLUTION\na\n// BEGIN SOLUTION\nb\n// END SOLUTION\n",
                    "A.java:3: end the region of line 1 before the next one begins");
        }

        @Test
        void unterminatedRegion() {
            assertThatMalformed(
                    "a\n// BEGIN SOLUTION\nb\n",
                    "A.java:2: add // END SOLUTION, this region never ends");
        }

        @Test
        void endWithoutBegin() {
            assertThatMalformed(
                    "a\n// END SOLUTION\n",
                    "A.java:2: add // BEGIN SOLUTION above, no region is open here");
        }

        @Test
        void emptyRegion() {
            assertThatMalformed(
                    "// BEGIN SOLUTION\n\n// END SOLUTION\n",
                    "A.java:1: put the solution into this region or remove it, it is empty");
        }

        @Test
        void starterCodeInsideARegion() {
            assertThatMalformed(
                    "// BEGIN SOLUTION\n// STARTER: a\n",
                    "A.java:2: move // STARTER: above the region that begins in line 1");
        }

        @Test
        void starterWithoutCode() {
            assertThatMalformed(
                    "// STARTER:  \n", "A.java:1: write the starter's code after // STARTER:");
        }

        @Test
        void solutionFileMarkerBelowTheFirstLine() {
            assertThatMalformed(
                    "package a;\n// SOLUTION FILE\n",
                    "A.java:2: move // SOLUTION FILE to the first line");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "int a; // BEGIN SOLUTION",
                    "// BEGIN SOLUTION of check 1",
                    "// Begin solution",
                    "//END SOLUTION",
                    "// END_SOLUTION",
                    "/* BEGIN SOLUTION */",
                    "int a; // STARTER: int a;",
                    "//STARTER: int a;",
                    "// STARTER int a;",
                    "// Solution file",
                    "class A {} // SOLUTION FILE"
                })
        void lineThatIsAlmostAMarker(String line) {
            assertThatMalformed(
                    line + "\n",
                    "A.java:1: write the marker alone on its line, as one of // BEGIN SOLUTION,"
                            + " // END SOLUTION, // STARTER: code, // SOLUTION FILE");
        }

        @Test
        void exceptionKnowsFileAndLine() {
            assertThatExceptionOfType(MalformedRegion.class)
                    .isThrownBy(() -> SolutionRegions.strip("A.java", "a\n// END SOLUTION\n"))
                    .satisfies(
                            malformed -> {
                                assertThat(malformed.file()).isEqualTo("A.java");
                                assertThat(malformed.line()).isEqualTo(2);
                            });
        }
    }

    private static AbstractStringAssert<?> assertThatStarterOf(String source) {
        return assertThat(SolutionRegions.strip("A.java", source).orElseThrow());
    }

    private static void assertThatMalformed(String source, String message) {
        assertThatExceptionOfType(MalformedRegion.class)
                .isThrownBy(() -> SolutionRegions.strip("A.java", source))
                .withMessage(message);
    }
}
