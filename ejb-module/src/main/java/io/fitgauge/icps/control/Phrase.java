package io.fitgauge.icps.control;

/** What a company does, with its verb; or what it has, without one, so that several things can have one verb. */
record Phrase(Kind kind, String text) {

    enum Kind {
        HAS,
        DOES,
        HAS_OF_ITS_OWN
    }

    static Phrase has(String text) {
        return new Phrase(Kind.HAS, text);
    }

    static Phrase does(String text) {
        return new Phrase(Kind.DOES, text);
    }

    /** Under a name that its tenant gave: not in one breath with the others. */
    static Phrase hasOfItsOwn(String text) {
        return new Phrase(Kind.HAS_OF_ITS_OWN, text);
    }
}
