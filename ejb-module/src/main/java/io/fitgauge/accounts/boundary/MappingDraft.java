package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.entity.ImportKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a mapping.
 *
 * @param kind of the files that they are for; absent for accounts
 * @param options as imports take them
 */
public record MappingDraft(
        @Nullable Importable kind,
        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*") String name,
        @NotNull NewImport options) {

    public MappingDraft {
        kind = kind == null ? Importable.ACCOUNTS : kind;
    }

    ImportKind rows() {
        return Objects.requireNonNull(kind).kind();
    }
}
