package io.fitgauge.scoring.entity;

/** The latest score of an account under an ICP, with the name by which the account is ranked. */
public record NamedScore(String accountName, StoredScore score) {

    public boolean saysTheSameAs(NamedScore other) {
        return accountName.equals(other.accountName) && score.saysTheSameAs(other.score);
    }

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "NamedScore[" + score.accountId() + "]";
    }
}
