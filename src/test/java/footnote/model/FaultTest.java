package footnote.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.exception.TimeoutException;
import footnote.model.ModelCall.Signal;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made of services that can't be reached at all. */
@Timeout(60)
class FaultTest {

    @Test
    void a_refused_connection_may_pass() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Fault fault = assertFault("http://127.0.0.1:" + port, true);
        assertThat(fault.named()).isEqualTo("127.0.0.1:" + port + " can't be reached");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new NotCalledException("circuit open"), "circuit open"),
                Arguments.of(new LangChain4jException(new ErrorEventException()), "an error in the stream"),
                Arguments.of(
                        new IllegalStateException(new JsonParseException(null, "Unexpected: key")),
                        "what it sent can't be read"),
                Arguments.of(new TimeoutException("the model has run out of time"), "out of time"),
                Arguments.of(new EOFException("the stream has ended"), "it ended before its answer did"),
                Arguments.of(new IllegalStateException(new IOException("reset")), "the connection to it broke"),
                Arguments.of(new IllegalStateException("a key"), "IllegalStateException"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_told_in_plain_words_and_none_of_the_services(Throwable thrown, String words) {
        assertThat(new Fault(thrown).named()).isEqualTo(words);
    }

    @Test
    void a_host_that_does_not_resolve_stays_unknown() {
        assertThat(assertFault("http://no-such-host.invalid/v1", false).named())
                .isEqualTo("no-such-host.invalid can't be reached");
    }

    @Test
    void a_certificate_that_does_not_hold_will_not_hold_later(@TempDir Path folder) throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder.resolve("keys.p12"))));
        server.start();
        try {
            assertFault("https://127.0.0.1:" + server.getAddress().getPort() + "/v1", false);
        } finally {
            server.stop(0);
        }
    }

    private static Fault assertFault(String url, boolean mayPass) {
        List<Signal> heard = new ScriptedGate(url, 1).hear();
        assertThat(heard).hasSize(1);
        Signal.Failed failed = (Signal.Failed) heard.getFirst();
        assertThat(failed.cause()).isEqualTo(Degraded.MODEL_ERROR);
        Fault fault = new Fault(failed.fault());
        assertThat(fault.mayPass()).as("%s", failed.fault()).isEqualTo(mayPass);
        assertThat(fault.isOfTheService()).as("%s", failed.fault()).isTrue();
        return fault;
    }

    private static SSLContext selfSigned(Path keys) throws Exception {
        char[] password = "changeit".toCharArray();
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        "changeit",
                        "-alias",
                        "own",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, password);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
