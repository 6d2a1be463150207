package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverstatementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A coach always takes longer.                | A coach often takes longer.                      | always",
                "A coach often takes longer.                 | A coach often takes longer.                      |",
                "The club owns 60 boats, all of which sail.  | The club owns 60 boats, of which 12 sail.        | all",
                "All its boats sail.                         | Six of its boats sail.                           | All",
                "Everybody gets the entire sum back.         | Whoever asks early mostly gets the whole sum.    |",
                "All boats sail.                             | The boats sail.                                  |",
                "Not all of its boats sail.                  | Six of its boats sail.                           |",
                "The line will open in June.                 | The line could open in June, if money is found.  | will open",
                "The line opens in June.                     | The line might soon open in June.                | opens",
                "The line may open in June.                  | The line could open in June.                     |",
                "The line is planned to open in June.        | The line could open in June.                     |",
                "Orr is a small town.                        | People come to the town of Orr, to a little shop. | small",
                "Orr is a small town.                        | Orr is a tiny, quiet town.                       |",
                "Orr is a small town.                        | The town of Orr is little.                       |",
                "Orr has a small harbour.                    | The town of Orr has a port.                      |",
                "Orr is as big as Aske.                      | Orr is as big as Aske.                           |",
                "The council has already met.                | The council is due to meet in June.              | met",
                "As people had feared, mud choked the wells. | People feared that mud would choke the wells.    | choked",
                "The line was opened in June.                | The line will be opened in June.                 | opened",
                "They shortened the line to save money.      | They considered shortening the line to save money. | shortened",
                "They hoped that the line would be opened.   | The line will be opened in June.                 |",
                "People feared it would have choked them.    | People feared that mud would choke the wells.    |",
                "The council will meet in June.              | The council is due to meet in June.              |",
                "The new trade council has already met for a first time. | A council is due to meet for a first time in June. | met",
                "The council met in May.                     | The council met in May, and will meet in June.   |",
                "She opened the line.                        | She opened the line that would open the valley.  |",
                "The bridge was found in June.               | The bridge, found in June, could open in May.    |",
                "A larger trial has begun.                   | A larger trial is to begin in the autumn.        | begun",
                "The board has approved the sale.            | The sale needs the approval of the board.        | approved",
                "The town will ban dogs.                     | She hopes that the town will ban dogs.           | will ban",
                "She hopes that the town will ban dogs.      | She hopes that the town will ban dogs.           |",
                "Both members voted for the line.            | One of the two members voted for the line.       | Both",
                "The council rejected it unanimously.        | The council rejected it by nine votes to eight.  | unanimously",
                "The mayor resigned over the line.           | The mayor faced calls to resign over the line.   | resigned",
                "The town has broken the contract.           | The firm accused the town of breaking the contract. | broken",
                "The town was accused of breaking it.        | The firm accused the town of breaking it.        |",
                "Rats chewed the cable.                      | Rats probably chewed the cable.                  | chewed, cable",
                "It is thought that rats chewed the cable.   | Rats probably chewed the cable.                  |",
                "The line is in use.                         | The line could be in use by June.                | use",
                "The line has replaced the ferry.            | The line is beginning to replace the ferry.      | replaced",
                "Ferries are required to wait.               | The town is considering making it a requirement for ferries to wait. | required",
                "She earns €9 an hour as a guide.            | A guide, she used to earn €9 an hour as a cook.  | earns",
                "She earned €9 an hour as a cook.            | A guide, she used to earn €9 an hour as a cook.  |",
                "The court found that the line is safe.      | The court found no proof that the line is safe.  | line, safe",
                "The court found no proof of it.             | The court found no proof that the line is safe.  |",
                "Orr paid the most, and Aske less.           | Orr, which won, paid €90, and Aske €40.          | the most",
                "Orr paid the most of these towns.           | Orr paid the most, and Aske less.                |",
                "Most towns paid.                            | Most towns paid.                                 |",
                "Orr has the largest port of the coast.      | Orr has a port on the coast.                     | the largest",
                "Orr has the largest port of the coast.      | No port of the coast is larger than any of Orr's. |",
                "Orr has the cheapest ferry.                 | The ferry costs €4 in Orr and €9 in Aske.        |",
                "Orr is one of the largest ports.            | Orr is a large port.                             |",
                "It is in the modest port of Orr.            | It is in the small port of Orr.                  |",
                "It is in the Northwest, in the old chest.   | It is in Orr, in a box.                          |",
                "The first clock used in Orr was a sundial.  | A common clock in Orr was the sundial.           | The first",
                "The first clock used in Orr was a sundial.  | The oldest clock in Orr was the sundial.         |",
                "The first is a sundial.                     | A common clock in Orr was the sundial.           |",
                "The line is cheaper than the ferry.         | The line and the ferry are both cheap.           | cheaper than",
                "The line is cheaper than the ferry.         | The line costs 4 crowns and the ferry 9.         |",
                "Noise causes headaches.                     | Noise was linked to headaches.                   | causes",
                "Noise is linked to headaches.               | Noise was linked to headaches.                   |",
            })
    void what_is_said_more_strongly_than_the_words_say_it_is_missing(String claim, String words, String missing) {
        assertThat(Overstatement.in(claim, Statement.of(words)))
                .as(claim)
                .isEqualTo(missing == null ? List.of() : List.of(missing.split(", ")));
    }
}
