package org.gradientgrader.core.starter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarterImportsTest {

    @Test
    void importThatNothingNamesIsDropped() {
        assertThat(StarterImports.prune("import java.util.List;\nclass A {}\n"))
                .isEqualTo("class A {}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { List<String> names; }",
                "/** See {@link List}. */",
                "/** See {@linkplain List#of(Object) here}. */",
                "/** @see List */",
                "/** @throws List if need be */",
                "/** {@link A#use(List)} */",
                "@List class A {}"
            })
    void importThatCodeOrAJavadocTagNamesStays(String code) {
        String source = "import java.util.List;\n\n" + code + "\n";
        assertThat(StarterImports.prune(source)).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/** List of names, a {@code List}. */",
                "/** @throws A if the List is empty */",
                "// a List",
                "/* a List */",
                "class A { String a = \"List\"; }",
                "class A { String a = \"\"\"\n List\n\"\"\"; }",
                "class A { char quote = '\"'; } // List",
                "class A { ArrayList<String> a; List$1 b; Lists c; }",
                "class A { java.awt.List list; }"
            })
    void nameInProseInAStringOrInsideAnotherNameDoesNotCount(String code) {
        assertThat(StarterImports.prune("import java.util.List;\n\n" + code + "\n"))
                .doesNotContain("import");
    }

    @Test
    void apostropheInACommentHidesNoCode() {
        String source = "import java.util.List;\n\n/** The network's. */\nList a() {}\n";
        assertThat(StarterImports.prune(source)).isEqualTo(source);
    }

    @Test
    void staticImportIsJudgedByItsMember() {
        assertThat(
                        StarterImports.prune(
                                "import static a.B.c;\nimport static a.B.d;\nint e = c();\n"))
                .isEqualTo("import static a.B.c;\nint e = c();\n");
    }

    @Test
    void importWithAStarStays() {
        String source = "import java.util.*;\n\nclass A {}\n";
        assertThat(StarterImports.prune(source)).isEqualTo(source);
    }

    @Test
    void groupThatIsDroppedTakesItsBlankLineAlong() {
        assertThat(
                        StarterImports.prune(
                                "package a;\n\n"
                                        + "import b.C;\n\n"
                                        + "import d.E;\n\n"
                                        + "class F extends E {}\n"))
                .isEqualTo("package a;\n\nimport d.E;\n\nclass F extends E {}\n");
    }
}
