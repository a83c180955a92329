package org.gradientgrader.core.report.platform;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Classroom 50 calls a submission, as its runner says it in the environment.
 *
 * @param classroom short name
 * @param assignment short name
 * @param type {@code individual} or {@code group}
 * @param owner of the repository
 * @param submission the tag, which begins with {@code submit/}
 * @param commit address
 * @param release address
 * @param review address of all changes
 * @param datetime when it was submitted: the same however often it is graded
 */
record SubmissionIdentity(
        String classroom,
        String assignment,
        String type,
        String owner,
        String submission,
        String commit,
        String release,
        String review,
        Instant datetime) {

    /** The runner's tags hold the moment of the submission. */
    private static final Pattern TAG =
            Pattern.compile(
                    "submit/(\\d{4}-\\d{2}-\\d{2})T(\\d{2})-(\\d{2})-(\\d{2})Z-.*", Pattern.DOTALL);

    /**
     * Reads the variables.
     *
     * @throws MissingVariable if one is not set or cannot be what it should be
     */
    static SubmissionIdentity of(Map<String, String> environment) throws MissingVariable {
        String submission = required("SUBMISSION_TAG", environment);
        if (!submission.startsWith("submit/")) {
            throw new MissingVariable(
                    "SUBMISSION_TAG does not begin with submit/, as Classroom 50's tags do");
        }
        String commit = required("COMMIT_URL", environment);
        return new SubmissionIdentity(
                required("CLASSROOM", environment),
                required("ASSIGNMENT", environment),
                variable("ASSIGNMENT_TYPE", environment).orElse("individual"),
                required("OWNER", environment),
                submission,
                commit,
                required("RELEASE_URL", environment),
                variable("REVIEW_URL", environment).orElse(commit),
                datetime(submission, environment));
    }

    private static String required(String name, Map<String, String> environment)
            throws MissingVariable {
        return variable(name, environment)
                .orElseThrow(
                        () ->
                                new MissingVariable(
                                        "the variable "
                                                + name
                                                + " is not set; Classroom 50's runner sets it"));
    }

    private static Optional<String> variable(String name, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Never the present time: grading again must not make a submission late. */
    private static Instant datetime(String tag, Map<String, String> environment)
            throws MissingVariable {
        Optional<String> committed = variable("COMMIT_DATE", environment);
        try {
            return committed.isPresent() ? committed(committed.get()) : tagged(tag);
        } catch (DateTimeException e) {
            String problem =
                    committed.isPresent()
                            ? "COMMIT_DATE is no time such as 2026-06-01T14:32:01Z"
                            : "COMMIT_DATE is not set, and SUBMISSION_TAG holds no time";
            throw new MissingVariable(problem + "; set it with: git log -1 --format=%cI");
        }
    }

    private static Instant committed(String date) {
        return OffsetDateTime.parse(date).toInstant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Instant tagged(String tag) {
        Matcher matcher = TAG.matcher(tag);
        if (!matcher.matches()) {
            throw new DateTimeException("no time in " + tag);
        }
        String time = matcher.group(2) + ":" + matcher.group(3) + ":" + matcher.group(4);
        return LocalDateTime.parse(matcher.group(1) + "T" + time).toInstant(ZoneOffset.UTC);
    }
}
