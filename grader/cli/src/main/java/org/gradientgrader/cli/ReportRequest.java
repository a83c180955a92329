package org.gradientgrader.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradientgrader.core.report.ReportFormat;
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
    static Optional<String> complaint(List<ReportRequest> requests) {
        Set<Optional<Path>> places = new HashSet<>();
        for (ReportRequest request : requests) {
            Optional<Path> place = request.file.map(f -> f.toAbsolutePath().normalize());
            if (!places.add(place)) {
                return Optional.of(
                        "two reports would go to "
                                + request.file.map(Path::toString).orElse("standard output")
                                + "; give one of them another FILE");
            }
            if (place.filter(Files::isDirectory).isPresent()) {
                return Optional.of(place.get() + " is a folder; a report needs the name of a file");
            }
            Optional<Path> folder = place.map(Path::getParent);
            if (folder.isPresent() && !Files.isDirectory(folder.get())) {
                return Optional.of(
                        "there is no folder " + folder.get() + " for the report; make it first");
            }
        }
        return Optional.empty();
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
