package io.fitgauge.identity.boundary;

/** Who begins in a new tenant. */
record FirstAdministrator(String email, String password) {

    private static final int SHORTEST = 12;

    /** @throws IllegalArgumentException for a password that is too short */
    FirstAdministrator {
        if (password.length() < SHORTEST) {
            throw new IllegalArgumentException("its password needs at least " + SHORTEST + " characters");
        }
    }

    @Override
    public String toString() {
        return "FirstAdministrator[hidden]";
    }
}
