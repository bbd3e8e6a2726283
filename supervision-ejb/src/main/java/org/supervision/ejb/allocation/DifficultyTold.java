package org.supervision.ejb.allocation;

import java.util.List;

/** Fact: somebody is to know of a difficulty, or of what came of it. */
public record DifficultyTold(String difficultyId, List<String> people) {}
