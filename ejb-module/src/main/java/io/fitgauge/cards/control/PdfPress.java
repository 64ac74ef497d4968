package io.fitgauge.cards.control;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Turns markup into PDF. It fetches nothing, whatever the markup asks for. */
final class PdfPress {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final byte[] REGULAR_FONT = Resources.bytes("font/Inter-Regular.ttf");
    private static final byte[] BOLD_FONT = Resources.bytes("font/Inter-Bold.ttf");

    static {
        XRLog.setLoggingEnabled(false); // it tells of each step of each rendering
    }

    private PdfPress() {}

    /** How many pages it takes. */
    static int pages(String markup) {
        try (PdfBoxRenderer renderer = builder(markup).buildPdfRenderer()) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }

    static byte[] print(String markup) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            builder(markup).toStream(out).run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(String markup) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> new ByteArrayInputStream(REGULAR_FONT), "Inter", REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(BOLD_FONT), "Inter", BOLD, FontStyle.NORMAL, true)
                .useReplacementText(Glyphs.BOX)
                .useUriResolver((base, uri) -> null)
                .useProtocolsStreamImplementation(PdfPress::nothing, "http", "https", "file", "ftp", "jar")
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withProducer("Fitgauge")
                .withHtmlContent(markup, null);
    }

    private static FSStream nothing(String uri) {
        throw new IllegalStateException("Cards fetch nothing");
    }
}
