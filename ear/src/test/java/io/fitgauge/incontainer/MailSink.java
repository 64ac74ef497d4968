package io.fitgauge.incontainer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** As much of a mail server as it takes to be given mails (RFC 5321), inside the server that sends them. */
final class MailSink implements AutoCloseable {

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger broken = new AtomicInteger();
    private final ServerSocket door;

    MailSink() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread thread = new Thread(this::serve, "mail sink");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** It takes the next mails, and breaks off before it has said so. */
    void breakOff(int mails) {
        broken.set(mails);
    }

    /** All mails that came in, with their headers, and those that it did not say it had taken. */
    List<String> mails() {
        return List.copyOf(taken);
    }

    List<String> mailsTo(String address) {
        return taken.stream()
                .filter(mail -> mail.contains("\nTo: " + address + "\n"))
                .toList();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                listen(caller);
            } catch (IOException gone) {
                // closed, or whoever called has hung up
            }
        }
    }

    private void listen(Socket caller) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        Writer out = new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.UTF_8);
        say(out, "220 sink");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("DATA")) {
                say(out, "354 go on");
                taken.add(mail(in));
                if (broken.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                    return;
                }
            }
            say(out, line.equals("QUIT") ? "221 bye" : "250 fine");
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder("\n");
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return unfolded(mail.toString());
    }

    /** Long headers come in several lines. */
    private static String unfolded(String mail) {
        int body = mail.indexOf("\n\n");
        return mail.substring(0, body).replaceAll("\\s*\n[ \t]+", " ") + mail.substring(body);
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
