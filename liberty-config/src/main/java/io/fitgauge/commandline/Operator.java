package io.fitgauge.commandline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.RuntimeMBeanException;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * Hands the words of the command line to the server that runs here, and prints its answer. The way to it stands in a file
 * that Liberty writes for those who may read its work area.
 */
public final class Operator {

    private static final String ADDRESS = "workarea/com.ibm.ws.jmx.local.address";

    private Operator() {}

    /** @param words the server's output folder, and then what the server is to do; {@code -} stands for a line of the input */
    public static void main(String[] words) {
        try {
            System.out.println(answer(Path.of(words[0]), written(Arrays.copyOfRange(words, 1, words.length))));
        } catch (NoSuchFileException down) {
            fail("The server does not run, or is not ready yet: there is no " + down.getFile());
        } catch (RuntimeMBeanException no) {
            fail(String.valueOf(no.getTargetException().getMessage()));
        } catch (IOException | JMException unreachable) {
            fail("The server cannot be reached: " + unreachable);
        }
    }

    @SuppressWarnings("BanJNDI") // the address is the server's own, and not one that anybody sends
    private static String answer(Path server, String[] words) throws IOException, JMException {
        String address = Files.readString(server.resolve(ADDRESS)).strip();
        try (JMXConnector connection = JMXConnectorFactory.connect(new JMXServiceURL(address))) {
            return (String) connection
                    .getMBeanServerConnection()
                    .invoke(new ObjectName("io.fitgauge:type=Operator"), "run", new Object[] {words}, new String[] {
                        String[].class.getName()
                    });
        }
    }

    /** So that a password need not stand on the command line, where others see it. */
    private static String[] written(String[] words) throws IOException {
        String[] all = words.clone();
        for (int i = 0; i < all.length; i++) {
            if (all[i].equals("-")) {
                all[i] = line();
            }
        }
        return all;
    }

    private static String line() throws IOException {
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        if (line == null) {
            throw new IOException("nothing to read for -");
        }
        return line;
    }

    private static void fail(String why) {
        System.err.println(why);
        System.exit(1);
    }
}
