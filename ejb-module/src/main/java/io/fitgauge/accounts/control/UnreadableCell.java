package io.fitgauge.accounts.control;

/** A cell that is not what its column promises. The message is for the person who sent the file. */
final class UnreadableCell extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableCell(String reason) {
        super(reason, null, false, false); // thrown by the thousand from a bad file: no stack trace
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
