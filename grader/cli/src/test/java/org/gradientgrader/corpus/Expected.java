package org.gradientgrader.corpus;

import org.gradientgrader.core.model.Outcome;

/** How a check must end. */
record Expected(Outcome outcome, int score) {}
