package org.gradientgrader.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** The trust boundary and the table of packages in grader/docs/architecture.md. */
@AnalyzeClasses(
        packages = "org.gradientgrader",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CORE = "org.gradientgrader.core.";
    private static final String PROTOCOL = "org.gradientgrader.protocol..";

    @ArchTest
    static final ArchRule protocol_is_made_of_the_jdk_alone =
            classes()
                    .that()
                    .resideInAPackage(PROTOCOL)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", PROTOCOL)
                    .because("it lies on the class path of the submission and of the grader");

    @ArchTest
    static final ArchRule core_knows_no_native_library_and_no_worker =
            noClasses()
                    .that()
                    .resideInAPackage(CORE + ".")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.nd4j..",
                            "org.deeplearning4j..",
                            "org.bytedeco..",
                            "org.gradientgrader.worker..",
                            "gradientflow..")
                    .because("a crash in native code or in a submission must not reach the grader");

    @ArchTest static final ArchRule model_stands_alone = mayUse("model");

    @ArchTest static final ArchRule oracle_computes_on_plain_data = mayUse("oracle", PROTOCOL);

    @ArchTest
    static final ArchRule diagnosis_judges_measurements =
            mayUse("diagnosis", core("oracle"), core("model"));

    @ArchTest static final ArchRule contract_speaks_plain_data = mayUse("contract", PROTOCOL);

    @ArchTest
    static final ArchRule comparison_reads_finished_scorecards =
            mayUse("comparison", core("model"));

    @ArchTest
    static final ArchRule rubric_is_a_vocabulary =
            mayUse("rubric", PROTOCOL, core("model"), core("contract"));

    @ArchTest
    static final ArchRule expectations_judge_data =
            mayUse(
                    "expectations",
                    PROTOCOL,
                    core("oracle"),
                    core("model"),
                    core("rubric"),
                    core("contract"));

    @ArchTest
    static final ArchRule assignments_declare_and_do_not_run =
            mayUse(
                    "assignments",
                    PROTOCOL,
                    core("model"),
                    core("rubric"),
                    core("contract"),
                    core("expectations"),
                    core("oracle"));

    @ArchTest
    static final ArchRule engine_runs_any_rubric =
            mayUse(
                    "engine",
                    PROTOCOL,
                    core("diagnosis"),
                    core("rubric"),
                    core("contract"),
                    core("expectations"),
                    core("oracle"),
                    core("model"));

    @ArchTest static final ArchRule intake_reads_files_only = mayUse("intake", core("model"));

    @ArchTest static final ArchRule sandbox_wraps_command_lines = mayUse("sandbox");

    @ArchTest
    static final ArchRule host_knows_nothing_of_grades = mayUse("host", PROTOCOL, core("sandbox"));

    @ArchTest static final ArchRule starter_needs_no_grader = mayUse("starter");

    @ArchTest
    static final ArchRule report_reads_the_finished_model =
            mayUse("report", core("model"), "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule cohort_is_told_how_to_grade =
            mayUse("cohort", core("model"), core("intake"), core("host"));

    @ArchTest
    static final ArchRule grading_writes_no_report =
            noClasses()
                    .that()
                    .resideInAPackage(core("grading"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(core("report"))
                    .because("a scorecard is finished before anyone reads it");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("org.gradientgrader.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("a cycle cannot be read from either end");

    @ArchTest
    static final ArchRule processes_are_started_in_host_only =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(core("host"))
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(ProcessBuilder.class)
                    .because("one place limits and ends what was started");

    @ArchTest
    static final ArchRule nothing_touches_the_process =
            noClasses()
                    .should()
                    .callMethod(System.class, "exit", int.class)
                    .orShould()
                    .callMethod(System.class, "getenv")
                    .orShould()
                    .callMethod(System.class, "getenv", String.class)
                    .orShould()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .because("the command's Main hands these in");

    @ArchTest
    static final ArchRule nothing_is_deserialised =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.io.ObjectInputStream")
                    .because("whoever writes the bytes would choose the code that runs");

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

    private static String core(String name) {
        return CORE + name + "..";
    }

    /** A package uses itself, the JDK and what is listed, and nothing else. */
    private static ArchRule mayUse(String name, String... packages) {
        String[] allowed =
                Stream.concat(
                                Stream.of("java..", "javax.xml..", "javax.crypto..", core(name)),
                                Arrays.stream(packages))
                        .toArray(String[]::new);
        DescribedPredicate<JavaClass> others = not(resideInAnyPackage(allowed));
        return noClasses()
                .that()
                .resideInAPackage(core(name))
                .should()
                .dependOnClassesThat(others)
                .because("the table of packages in grader/docs/architecture.md says so");
    }
}
