package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A reader of a streamed answer that reads as much as a test wants, and may leave in the middle. */
final class RawReader implements AutoCloseable {

    /** So small that what isn't read soon stands in the server's way. */
    private static final int RECEIVE_BUFFER_BYTES = 2_048;

    private final Socket socket = new Socket();

    RawReader(Site site, String question) throws IOException {
        socket.setReceiveBufferSize(RECEIVE_BUFFER_BYTES);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), site.port()));
        ask(question);
    }

    /** Asks, over the same connection. */
    void ask(String question) throws IOException {
        byte[] body = Site.body(question).getBytes(StandardCharsets.UTF_8);
        String head = "POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Accept: text/event-stream\r\nContent-Length: " + body.length + "\r\n\r\n";
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    /** What is sent up to these words. */
    String until(String words) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder read = new StringBuilder();
        while (read.indexOf(words) < 0) {
            int next = in.read();
            assertThat(next).as("no end of the stream before '%s'", words).isNotNegative();
            read.append((char) next);
        }
        return read.toString();
    }

    /** What is sent up to the end, the connection's reset included. */
    String rest() {
        StringBuilder read = new StringBuilder();
        try {
            InputStream in = socket.getInputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                read.append((char) next);
            }
        } catch (IOException _) {
            return read.toString();
        }
        return read.toString();
    }

    /** The names of a stream's events. */
    static List<String> events(String stream) {
        return stream.lines()
                .filter(line -> line.startsWith("event: "))
                .map(line -> line.substring("event: ".length()))
                .toList();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
