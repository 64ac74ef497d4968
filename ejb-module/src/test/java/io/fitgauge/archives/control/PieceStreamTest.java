package io.fitgauge.archives.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PieceStreamTest {

    private final List<byte[]> pieces = new ArrayList<>();

    @Test
    void whatIsWrittenComesInPiecesOfOneLength() {
        byte[] all = new byte[2 * PieceStream.LENGTH + 7];
        new Random(7).nextBytes(all);

        try (PieceStream out = new PieceStream(pieces::add)) {
            out.write(all[0]);
            out.write(all, 1, 99);
            out.write(all, 100, all.length - 100);
        }

        assertThat(pieces).extracting(piece -> piece.length).containsExactly(PieceStream.LENGTH, PieceStream.LENGTH, 7);
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        pieces.forEach(joined::writeBytes);
        assertThat(joined.toByteArray()).isEqualTo(all);
    }

    @Test
    void aFullPieceIsNotFollowedByAnEmptyOne() {
        try (PieceStream out = new PieceStream(pieces::add)) {
            out.write(new byte[PieceStream.LENGTH], 0, PieceStream.LENGTH);
        }

        assertThat(pieces).hasSize(1);
    }
}
