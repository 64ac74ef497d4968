package io.fitgauge.accounts.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.fitgauge.accounts.control.ImportOptions;

/** How a client wants its file to be read; its JSON is that of the options themselves. */
public record NewImport(@JsonValue ImportOptions options) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NewImport {}
}
