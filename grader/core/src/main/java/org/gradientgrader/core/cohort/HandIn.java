package org.gradientgrader.core.cohort;

import java.nio.file.Path;

/**
 * What one student handed in.
 *
 * @param student the name that the gradebook lists, unique within a class
 * @param path a folder or a zip archive
 */
public record HandIn(String student, Path path) {}
