package org.gradientgrader.core.expectations;

/** A question and what the student's code answered. */
public record Answered<Q, A>(Q question, A answer) {}
