package footnote.search;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A program that loads the embedder, and then asks an address itself; it tells how often each time a network was asked. */
final class NetworkProbe {

    private static final AtomicInteger ASKED = new AtomicInteger();

    private NetworkProbe() {}

    @SuppressWarnings("deprecation") // nothing else sees each socket that is opened
    public static void main(String[] args) throws IOException {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<java.net.Proxy> select(URI uri) {
                ASKED.incrementAndGet();
                return List.of(java.net.Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        });
        Socket.setSocketImplFactory(() -> {
            ASKED.incrementAndGet();
            throw new IllegalStateException("no network");
        });
        PrintStream out = new PrintStream(System.out, true);
        Embedder.load();
        out.println("loading " + ASKED.get());
        try {
            URI.create("http://127.0.0.1:9/").toURL().openStream().close();
        } catch (IOException | IllegalStateException _) {
            out.println("asking " + ASKED.get());
        }
        System.exit(0);
    }
}
