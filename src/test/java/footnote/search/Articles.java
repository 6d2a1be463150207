package footnote.search;

import footnote.corpus.Article;
import footnote.read.ArticleReader;
import footnote.read.text.UnreadableException;
import java.nio.charset.StandardCharsets;

/** A small valley's news, for searching. */
final class Articles {

    static final String BRIDGE = """
            Old bridge closes for a year

            The council closed the old bridge over the Elv on Monday, after the engineer Karin Holm had found cracks in two of its piers. Lorries take the ring road until the repair is done. Cars may use the ferry at no cost. The bridge was built in 1931 and carries 9,000 cars a day. Holm said that the piers had stood in fast water for too long. The repair costs 12 million crowns, of which the state pays one half.
            """;

    static final String FERRY = """
            Night ferry to the islands begins

            The ferry firm Nordlinje runs boats at night since Thursday. A boat leaves the harbour at 11.30 p.m. and takes 40 minutes. It carries 60 cars and 300 passengers. Mayor Ola Berg welcomed the first passengers on the pier with hot soup. Fares in winter are lower than in summer, the firm said. Islanders had asked for night boats for twenty years.
            """;

    static final String ORCHARD = """
            Late frost ruins the apple harvest

            Growers in the upper valley lost most of their apple blossom in a single night of frost. The temperature fell to minus four degrees on the second of May. Bees had only begun to fly. The growers’ union expects a third of the usual harvest, and asks the ministry for help. Cider makers will have to buy fruit from abroad this autumn.
            """;

    private Articles() {}

    static Article article(String path, String text) {
        try {
            return ArticleReader.read(path, text.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
