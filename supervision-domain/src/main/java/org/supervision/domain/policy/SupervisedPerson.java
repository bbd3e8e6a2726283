package org.supervision.domain.policy;

import java.time.LocalDate;

/**
 * The facts about somebody that decide how often they have supervision.
 *
 * @param teamKey the policy's key for their team
 * @param roleKey the policy's key for their post
 * @param careerStage such as {@code newly-qualified}, or null for who is experienced
 * @param stageFrom first day of that stage, or null
 * @param supervisedFrom first day of the supervisory relationship
 */
public record SupervisedPerson(
    String teamKey,
    String roleKey,
    String careerStage,
    LocalDate stageFrom,
    LocalDate supervisedFrom) {}
