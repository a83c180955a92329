package org.gradientgrader.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradientgrader.core.report.format.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that was asked for.
 *
 * @param format how to write it
 * @param file where to; standard output if there is none
 */
record ReportRequest(ReportFormat format, Optional<Path> file) {

    static final ReportRequest CONSOLE = new ReportRequest(ReportFormat.CONSOLE, Optional.empty());

    /** Returns why these reports cannot all be written, as far as it can be known beforehand. */
    static Optional<String> complaint(
            List<ReportRequest> requests, Map<String, String> environment) {
        List<ReportRequest> earlier = new ArrayList<>();
        for (ReportRequest request : requests) {
            Optional<String> complaint =
                    request.complaint(environment).or(() -> request.complaintAbout(earlier));
            if (complaint.isPresent()) {
                return complaint;
            }
            earlier.add(request);
        }
        return Optional.empty();
    }

    private Optional<String> complaint(Map<String, String> environment) {
        Optional<String> missing = format.complaint(environment);
        if (missing.isPresent()) {
            return missing.map(m -> "the report " + format.label() + " cannot be written: " + m);
        }
        Optional<Path> place = place();
        if (place.filter(Files::isDirectory).isPresent()) {
            return Optional.of(place.get() + " is a folder; a report needs the name of a file");
        }
        return place.map(Path::getParent)
                .filter(folder -> !Files.isDirectory(folder))
                .map(folder -> "there is no folder " + folder + " for the report; make it first");
    }

    private Optional<String> complaintAbout(List<ReportRequest> earlier) {
        return earlier.stream().anyMatch(this::overwrites)
                ? Optional.of(
                        "two reports would go to "
                                + file.map(Path::toString).orElse("standard output")
                                + "; give one of them another FILE")
                : Optional.empty();
    }

    /** Lines of different logs may follow on each other. */
    private boolean overwrites(ReportRequest other) {
        boolean logs =
                file.isEmpty() && format.isLog() && other.format.isLog() && format != other.format;
        return place().equals(other.place()) && !logs;
    }

    private Optional<Path> place() {
        return file.map(f -> f.toAbsolutePath().normalize());
    }

    /** Reads {@code FORMAT[=FILE]}. */
    static final class Converter implements ITypeConverter<ReportRequest> {
        @Override
        public ReportRequest convert(String typed) {
            int equals = typed.indexOf('=');
            String label = equals < 0 ? typed : typed.substring(0, equals);
            String file = equals < 0 ? "-" : typed.substring(equals + 1);
            ReportFormat format =
                    ReportFormat.labelled(label)
                            .orElseThrow(
                                    () ->
                                            new TypeConversionException(
                                                    "there is no format "
                                                            + label
                                                            + "; there are "
                                                            + String.join(
                                                                    ", ", ReportFormat.labels())));
            return new ReportRequest(format, path(file));
        }

        private static Optional<Path> path(String file) {
            if (file.isBlank()) {
                throw new TypeConversionException("the name of the report's file is empty");
            }
            try {
                return file.equals("-") ? Optional.empty() : Optional.of(Path.of(file));
            } catch (InvalidPathException e) {
                throw new TypeConversionException(file + " cannot be the name of a file");
            }
        }
    }

    /** The names of the formats, for the help text. */
    static final class Formats implements Iterable<String> {
        @Override
        public java.util.Iterator<String> iterator() {
            return ReportFormat.labels().iterator();
        }
    }
}
