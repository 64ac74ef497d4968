package io.fitgauge.advice.entity;

/** What lint can find. The names are stable. */
public enum LintCode {
    TOO_FEW_CRITERIA,
    TOO_MANY_CRITERIA,
    /** All criteria from one category: only what sort of company it is, or only the place, is not enough. */
    ONE_CATEGORY,
    /** None of budget, revenue or size. */
    NO_MONEY_OR_SIZE,
    /** One criterion outweighs all others together. */
    ONE_CRITERION_OUTWEIGHS,
    /** A MUST that is unknown for most accounts. */
    MUST_MOSTLY_UNKNOWN,
    /** It forwards too many of all accounts. */
    TOO_LOOSE,
    /** It forwards none of the accounts. */
    FITS_NOBODY,
    /** Another ICP in use forwards nearly the same accounts. */
    OVERLAPS_ANOTHER_ICP,
    /** No evidence behind a criterion. */
    NO_EVIDENCE,
    /** Built on few best customers. */
    FEW_BEST_CUSTOMERS,
    /** One profile for companies that buy for different reasons. */
    MIXED_SEGMENTS,
    /** A product of the tenant that no ICP in use is for. */
    PRODUCT_WITHOUT_ICP,
    /** Nobody has looked at it for long. */
    NOT_REVIEWED,
    /** Fewer than two personas. */
    TOO_FEW_PERSONAS,
    /** A persona with a job's name: that says who is meant, but not what moves them. */
    PERSONA_NAMED_AFTER_JOB,
    /** Somewhere in the company nobody is meant. */
    LEVEL_WITHOUT_PERSONA,
    /** A persona at whose height the value tree has nothing to say. */
    LEVEL_WITHOUT_ARGUMENT,
    /** A persona with pains, gains or jobs that nobody has a message for, or with none at all. */
    PERSONA_WITHOUT_MESSAGE,
    /** A persona that nobody knows how to reach. */
    PERSONA_WITHOUT_CHANNEL,
    /** A persona that no contact can be matched to. */
    PERSONA_WITHOUT_TITLE,
    /** A persona that knows little, and that nothing teaches. */
    PERSONA_WITHOUT_TEACHING,
    /** Nobody is expected on the buying committee. */
    NO_COMMITTEE,
    /** A buying committee without a decision maker. */
    NO_DECISION_MAKER_EXPECTED,
    /** A buying committee without a champion. */
    NO_CHAMPION_EXPECTED,
    /** A role for which there is nothing to show. */
    ROLE_WITHOUT_CONTENT,
    /** Blockers are expected, and it is not said what to do about them. */
    BLOCKER_WITHOUT_MITIGATION
}
