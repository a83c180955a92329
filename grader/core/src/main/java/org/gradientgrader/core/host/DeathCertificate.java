package org.gradientgrader.core.host;

/** Says what a worker died of, as far as its exit code and last prints tell. */
final class DeathCertificate {

    private static final int KILLED = 128 + 9;
    private static final int ABORTED = 128 + 6;
    private static final int SEGMENTATION_FAULT = 128 + 11;
    private static final int FLOATING_POINT_ERROR = 128 + 8;

    private DeathCertificate() {}

    static String of(int exitCode, String printed) {
        if (printed.contains("Terminating due to java.lang.OutOfMemoryError")) {
            return "the process ran out of memory";
        }
        if (printed.contains("A fatal error has been detected by the Java Runtime Environment")) {
            return "the process crashed in native code";
        }
        return switch (exitCode) {
            case KILLED -> "the process was killed, probably because it used too much memory";
            case ABORTED, SEGMENTATION_FAULT, FLOATING_POINT_ERROR ->
                    "the process crashed in native code (exit code " + exitCode + ")";
            default ->
                    "the process ended with exit code "
                            + exitCode
                            + "; did the code call System.exit?";
        };
    }
}
