package org.gradientgrader.core.model;

/**
 * What a grade rests on; the same provenance gives the same grade.
 *
 * @param graderVersion of this program
 * @param rubricHash of the checks that were run, with their titles and points
 * @param submissionHash of the files that were graded
 * @param seed where the inputs come from, for example {@code public:42}
 * @param isolation how the student's code was confined
 * @param javaVersion of the process that ran it
 * @param dl4jVersion of its libraries
 */
public record Provenance(
        String graderVersion,
        String rubricHash,
        String submissionHash,
        String seed,
        String isolation,
        String javaVersion,
        String dl4jVersion) {}
