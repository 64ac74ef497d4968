package io.fitgauge.outbound.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.client5.http.async.methods.AbstractBinResponseConsumer;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Reads an answer as it comes, and hands it over when there is enough of it. */
final class CappedReply extends AbstractBinResponseConsumer<Void> {

    private final int most;
    private final CompletableFuture<GuardedSender.Reply> answer;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private int status;
    private @Nullable String retryAfter;

    /** @param most bytes of the body */
    CappedReply(int most, CompletableFuture<GuardedSender.Reply> answer) {
        this.most = most;
        this.answer = answer;
    }

    @Override
    public void informationResponse(HttpResponse response, HttpContext context) {
        // the answer comes after it
    }

    @Override
    protected void start(HttpResponse response, @Nullable ContentType type) {
        status = response.getCode();
        Header header = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
        retryAfter = header == null ? null : header.getValue();
    }

    @Override
    protected int capacityIncrement() {
        return most;
    }

    @Override
    protected void data(ByteBuffer part, boolean last) throws IOException {
        byte[] bytes = new byte[Math.min(part.remaining(), most - body.size())];
        part.get(bytes);
        body.writeBytes(bytes);
        if (body.size() >= most) {
            handOver();
            throw new IOException("Enough of the answer was read");
        }
    }

    @Override
    protected @Nullable Void buildResult() {
        handOver();
        return null;
    }

    private void handOver() {
        answer.complete(new GuardedSender.Reply(status, retryAfter, body.toByteArray()));
    }

    @Override
    public void failed(Exception cause) {
        answer.completeExceptionally(cause);
    }

    @Override
    public void releaseResources() {
        answer.completeExceptionally(new IOException("The exchange ended without an answer"));
    }
}
