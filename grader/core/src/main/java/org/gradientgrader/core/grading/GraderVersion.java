package org.gradientgrader.core.grading;

/** The version of this program. */
public final class GraderVersion {

    private GraderVersion() {}

    /** Returns the version in the jar's manifest; {@code development} when run from class files. */
    public static String current() {
        String version = GraderVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
