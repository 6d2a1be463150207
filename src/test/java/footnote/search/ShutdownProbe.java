package footnote.search;

import java.io.PrintStream;

/** A program that ends; when the libraries' shutdown hooks have run it loads the model anew, which needs the engine in whole. */
final class ShutdownProbe {

    private ShutdownProbe() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true);
        Embedder.load();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                Thread.sleep(500);
            } catch (InterruptedException _) {
                return;
            }
            out.println("vector of " + Embedder.load().embedQuestion("Is the bridge closed?").length);
        }));
        System.exit(0);
    }
}
