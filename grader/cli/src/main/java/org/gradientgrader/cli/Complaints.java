package org.gradientgrader.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.gradientgrader.cli.release.NotReleasable;
import org.gradientgrader.core.grading.MissingSeed;
import org.gradientgrader.core.host.WorkerUnavailable;
import org.gradientgrader.core.intake.UnreadableSubmission;
import org.gradientgrader.core.starter.MalformedRegion;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence what went wrong; a stack trace is for those who ask for it. */
final class Complaints {

    private final Output output;
    private final GraderCommand grader;

    Complaints(Output output, GraderCommand grader) {
        this.output = output;
        this.grader = grader;
    }

    int aboutUsage(ParameterException problem, String... arguments) {
        output.remark(lowerCase(problem.getMessage()));
        UnmatchedArgumentException.printSuggestions(problem, output.errorLines());
        output.remark(
                "try `"
                        + problem.getCommandLine().getCommandSpec().qualifiedName()
                        + " --help` for what can be given");
        return ExitCode.USAGE.code();
    }

    int aboutExecution(Exception problem, CommandLine command, ParseResult parsed) {
        if (grader.debug()) {
            problem.printStackTrace(output.errorLines());
        }
        if (problem instanceof Interruption.Interrupted) {
            return ExitCode.GRADER_ERROR.code();
        }
        ExitCode code = code(problem);
        output.remark(sentence(problem));
        return code.code();
    }

    private static ExitCode code(Exception problem) {
        boolean theirs =
                problem instanceof Refusal
                        || problem instanceof UnreadableSubmission
                        || problem instanceof MalformedRegion
                        || problem instanceof NotReleasable
                        || problem instanceof MissingSeed
                        || problem instanceof AccessDeniedException
                        || problem instanceof NoSuchFileException;
        return theirs ? ExitCode.USAGE : ExitCode.GRADER_ERROR;
    }

    private static String sentence(Exception problem) {
        if (problem instanceof Refusal
                || problem instanceof UnreadableSubmission
                || problem instanceof MalformedRegion
                || problem instanceof NotReleasable
                || problem instanceof MissingSeed
                || problem instanceof WorkerUnavailable) {
            return problem.getMessage();
        }
        if (problem instanceof AccessDeniedException denied) {
            return "no permission to use " + denied.getFile() + "; change its rights or its owner";
        }
        if (problem instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile() + "; check the path";
        }
        if (problem instanceof FileSystemException file) {
            return "cannot use " + file.getFile() + ": " + reason(file);
        }
        if (problem instanceof IOException) {
            return "reading or writing failed: " + problem.getMessage();
        }
        return "internal error, which is the grader's fault and not the submission's: "
                + problem
                + "; please report it with the output of the same command and --debug";
    }

    private static String reason(FileSystemException problem) {
        return problem.getReason() == null
                ? problem.getClass().getSimpleName()
                : problem.getReason();
    }

    /** The parser begins its messages with a capital, which reads badly after a colon. */
    private static String lowerCase(String message) {
        boolean sentence = message.length() > 1 && Character.isLowerCase(message.charAt(1));
        return sentence ? Character.toLowerCase(message.charAt(0)) + message.substring(1) : message;
    }
}
