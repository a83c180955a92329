package org.gradientgrader.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;

/** The command is a thin shell around the core. */
@AnalyzeClasses(
        packages = "org.gradientgrader.cli",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule command_uses_the_jdk_the_core_and_picocli_only =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "javax.xml..",
                            "org.w3c.dom..",
                            "org.xml.sax..",
                            "picocli..",
                            "org.gradientgrader.cli..",
                            "org.gradientgrader.core..")
                    .because("it runs in the grader's process, where no DL4J and no submission is");

    @ArchTest
    static final ArchRule main_alone_touches_the_process =
            noClasses()
                    .that()
                    .doNotBelongToAnyOf(Main.class)
                    .should()
                    .callMethod(System.class, "exit", int.class)
                    .orShould()
                    .callMethod(System.class, "getenv")
                    .orShould()
                    .callMethod(System.class, "getenv", String.class)
                    .orShould()
                    .callMethod(System.class, "console")
                    .orShould()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .because("everything else can then run in tests, and twice in one process");

    @ArchTest
    static final ArchRule processes_are_started_in_the_core_only =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(ProcessBuilder.class)
                    .because("core.host limits and ends what it starts");

    @ArchTest
    static final ArchRule nothing_is_deserialised =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(ObjectInputStream.class)
                    .because("whoever writes the bytes would choose the code that runs");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("org.gradientgrader.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("a cycle cannot be read from either end");

    @ArchTest
    static final ArchRule subcommands_are_named_after_themselves =
            classes()
                    .that()
                    .areAnnotatedWith(picocli.CommandLine.Command.class)
                    .should()
                    .haveSimpleNameEndingWith("Command")
                    .because("whoever looks for `grader grade` finds GradeCommand");

    @ArchTest
    static final ArchRule names_say_something =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Manager")
                    .because("these endings fit every class");
}
