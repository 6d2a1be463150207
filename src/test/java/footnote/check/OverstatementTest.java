package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverstatementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A coach always takes longer.                | A coach often takes longer.                      | always
            A coach often takes longer.                 | A coach often takes longer.                      |
            The club owns 60 boats, all of which sail.  | The club owns 60 boats, of which 12 sail.        | all
            All its boats sail.                         | Six of its boats sail.                           | All
            Everybody gets the entire sum back.         | Whoever asks early mostly gets the whole sum.    |
            Few boats sail.                             | Quite a few boats sail.                          | Few
            Few boats sail.                             | Hardly any boats sail, though many lie there.    |
            All boats sail.                             | All boats but two sail.                          | All
            All boats but two sail.                     | All boats but two sail.                          |
            The barn was sold for £9.                   | The barn was offered for £9.                     | sold
            The barn was sold for £9.                   | The barn was offered for £9, and a sale followed. |
            All boats sail.                             | The boats sail.                                  |
            Both the barn and the mill are open.        | They are open on Mondays (barn only).            | Both
            Boats are free at all piers.                | Boats are free at our piers, and £5 at others.   | all
            Both letters by Eva Lund were found.        | A letter in which she asks was found.            | Both
            Both boats have a mast.                     | Mast; Gull: 4 m; Tern: 4 m                       |
            Both piers are now mended by the crew.      | Task: Mend both piers; Owner: crew; Status: open | mended
            The crew is still to mend both piers.       | Task: Mend both piers; Owner: crew; Status: open |
            The pier was harmed by a storm.             | The pier may have been harmed by a storm.        | harmed
            Storms have already harmed the pier.        | Storms could therefore harm the pier.            | harmed
            The larger oars cause the higher speed.     | The larger oars gain speed. Whether they cause it is not clear. | cause
            No one may row in December.                 | Learners can't row in December.                  | No one
            Nobody may row in December.                 | No boats may be taken out in December.           |
            The council decided to raise the fare.      | Ann Lee proposed to raise the fare.              | decided
            The council decided to raise the fare.      | The council discussed the fare and voted to raise it. |
            Boats must be tied up at night.             | Boats should be tied up at night.                | must
            Oars are required on short trips.           | Oars are preferred to motors on short trips.     | required
            Boats should be tied up at night.           | Boats should be tied up at night.                |
            Boats have to be tied up at night.          | Boats must be tied up, and should be covered.    |
            It runs by steam rather than by oil.        | It runs by steam, not by oil.                    |
            You cannot bring dogs.                      | Dogs may not be brought in.                       |
            Oars must be brought along.                 | Bring oars along.                                |
            It was the largest fleet ever at Orr.       | It was the largest fleet at Orr this year.       | ever
            It was the largest fleet ever at Orr.       | It is the largest fleet in the history of Orr.   |
            She has rowed there ever since.             | She has rowed there since then.                  |
            Not all of its boats sail.                  | Six of its boats sail.                           |
            The line will open in June.                 | The line could open in June, if money is found.  | will open
            The line opens in June.                     | The line might soon open in June.                | opens
            The line may open in June.                  | The line could open in June.                     |
            The line is planned to open in June.        | The line could open in June.                     |
            The council has already met.                | The council is due to meet in June.              | met
            As people had feared, mud choked the wells. | People feared that mud would choke the wells.    | choked
            The line was opened in June.                | The line will be opened in June.                 | opened
            They shortened the line to save money.      | They considered shortening the line to save money. | shortened
            They hoped that the line would be opened.   | The line will be opened in June.                 |
            People feared it would have choked them.    | People feared that mud would choke the wells.    |
            The council will meet in June.              | The council is due to meet in June.              |
            The new trade council has already met for a first time. | A council is due to meet for a first time in June. | met
            The council met in May.                     | The council met in May, and will meet in June.   |
            She opened the line.                        | She opened the line that would open the valley.  |
            The bridge was found in June.               | The bridge, found in June, could open in May.    |
            Your boat is moved at once.                 | We will move your boat at once.                  |
            Your boat is then moved by the crew.        | If it leaks, the crew will move your boat.       |
            Boats are moved by the crew.                | The crew will move your boat.                    |
            Boats are moved by the crew.                | The crew shall move all boats.                   |
            Your boat has been moved.                   | If it leaks, the crew will move your boat.       | moved
            The crew moved your boat.                   | We will move your boat at once.                  | moved
            Your boat is already moved.                 | We will move your boat at once.                  | moved
            The new line is finished.                   | The town will finish the new line in June.       | finished
            They didn't manage to open the lock.        | They could not open the lock.                    |
            They failed to open the lock.               | They could not open the lock.                    |
            A larger trial has begun.                   | A larger trial is to begin in the autumn.        | begun
            The board has approved the sale.            | The sale needs the approval of the board.        | approved
            The town will ban dogs.                     | She hopes that the town will ban dogs.           | will ban
            She hopes that the town will ban dogs.      | She hopes that the town will ban dogs.           |
            Both members voted for the line.            | One of the two members voted for the line.       | Both
            The council rejected it unanimously.        | The council rejected it by nine votes to eight.  | unanimously
            The mayor resigned over the line.           | The mayor faced calls to resign over the line.   | resigned
            The town has broken the contract.           | The firm accused the town of breaking the contract. | broken
            The town was accused of breaking it.        | The firm accused the town of breaking it.        |
            Rats chewed the cable.                      | Rats probably chewed the cable.                  | chewed, cable
            It is thought that rats chewed the cable.   | Rats probably chewed the cable.                  |
            The line is in use.                         | The line could be in use by June.                | use
            The line has replaced the ferry.            | The line is beginning to replace the ferry.      | replaced
            Ferries are required to wait.               | The town is considering making it a requirement for ferries to wait. | required
            Guests need to book a berth.                | Guests may book a berth.                         | book
            Guests need to book a berth.                | Guests must book a berth.                        |
            It was agreed to lend the boats.            | The clerk would prefer to lend the boats.        | agreed
            The court found that the line is safe.      | The court found no proof that the line is safe.  | line, safe
            The court found no proof of it.             | The court found no proof that the line is safe.  |
            Most towns paid.                            | Most towns paid.                                 |
            Orr has the largest port of the coast.      | Orr has a port on the coast.                     | the largest
            Orr has the largest port of the coast.      | No port of the coast is larger than any of Orr's. |
            Orr has the cheapest ferry.                 | The ferry costs €4 in Orr and €9 in Aske.        |
            Orr is one of the largest ports.            | Orr is a large port.                             |
            It is in the modest port of Orr.            | It is in the small port of Orr.                  |
            It is in the Northwest, in the old chest.   | It is in Orr, in a box.                          |
            The first clock used in Orr was a sundial.  | A common clock in Orr was the sundial.           | The first
            The first clock used in Orr was a sundial.  | The oldest clock in Orr was the sundial.         |
            The first is a sundial.                     | A common clock in Orr was the sundial.           |
            The line is cheaper than the ferry.         | The line and the ferry are both cheap.           | cheaper than
            The line is cheaper than the ferry.         | The line costs 4 crowns and the ferry 9.         |
            The dam has been fully checked.             | The dam will be fully checked before it is filled. | checked
            The dam was quickly checked.                | The dam will be checked before it is filled.     | checked
            The dam will be checked in full.            | The dam will be fully checked before it is filled. |
            The towns already swap their lists.         | The towns will swap their lists.                 | swap
            The towns will now swap their lists.        | The towns will swap their lists.                 |
            The pipe supplied the town.                 | The pipe will supply water to the town.          | supplied
            The works have halved the noise.            | The goal of the works, she said, is to halve the noise. | halved
            The works halved the noise.                 | The goal was to halve the noise, and it was halved. |
            They make glass with it.                    | It might be put to use in making glass.          | make
            It is used to make glass.                   | It could be used to make glass.                  | used, make
            Noise causes headaches.                     | Noise was linked to headaches.                   | causes
            Noise is linked to headaches.               | Noise was linked to headaches.                   |
            Harm by water is not paid for on the sea line. | Harm by water is not paid for, unless it came on the sea line. | sea, line
            Harm by water isn't paid for.               | Harm by water is not paid for, unless it came on the sea line. |
            All of the maps burnt.                      | The maps burnt, except for eleven.               | All
            It is in both boats.                        | It is only in the larger boat.                   | both
            It is paid by both the guest and the host.  | The guest pays for it, as does the host.         |
            400 guests came by boat.                    | Half of the 400 guests came by boat.             | 400
            200 guests came by boat.                    | Half of the 400 guests came by boat.             |
            Half of the 400 guests came by boat.        | Half of the 400 guests came by boat.             |
            There were 400 guests.                      | Half of the 400 guests came by boat.             |
            The town paid 90 crowns for the dam.        | The town paid for a third of the dam, which cost 90 crowns. | 90
            The dam cost 90 crowns.                     | The town paid for a third of the dam, which cost 90 crowns. |
            The town paid a third of the 90 crowns.     | The town paid for a third of the dam, which cost 90 crowns. |
            The mill employs five people today.         | The mill will employ five people.                | employs
            The mill employs five people today.         | The mill employs five people and will employ ten. |
            The mill will cut five jobs.                | Five jobs had been cut at the mill.              | cut
            The mill will cut five jobs.                | Five jobs were cut, and the mill will cut more.  |
            The mill will be sold in June.              | The mill is sold in June.                        |
            The firm earned 38 crowns.                  | The firm earned more. Traders had expected a profit of 38 crowns. | 38, crowns
            The firm earned 38 crowns, as was expected. | Traders had expected a profit of 38 crowns.      |
            A profit of 38 crowns was the forecast.     | Traders had expected a profit of 38 crowns.      |
            The thief got twelve years.                 | The thief got nine; the state had asked for twelve years. | twelve, years
            The state wanted twelve years.              | The thief got nine; the state had asked for twelve years. |
            The clerk has agreed to the sale.           | The mill will be sold, if the clerk agrees.      | agreed
            The clerk has agreed to the sale.           | The mill is sold, since the clerk agreed.        |
            The mill will be sold if the clerk agrees.  | The mill will be sold, if the clerk agrees.      |
            The firm wants to sell the mill.            | The clerk denied that the firm wants to sell the mill. | firm, wants, sell, mill
            The clerk denies that it wants to sell it.  | The clerk denied that the firm wants to sell the mill. |
            All hours are paid in full.                 | Some are paid in full, the remaining hours in half. | All
            The pier is closed to all boats.                | The pier is closed to all boats except ferries.  | all
            The pier is closed to all boats but ferries.    | The pier is closed to all boats except ferries.  |
            The yard hires 200 people in Aske.              | The yard hires 200 people, 50 of them in Aske.   | 200
            The yard hires 200 people, 50 in Aske.          | The yard hires 200 people, 50 of them in Aske.   |
            The yard hires 50 people in Aske.               | The yard hires 200 people, 50 of them in Aske.   |
            The yard hires 200 people.                      | The yard hires 200 people, 50 of them in Aske.   |
            The 40 members rejected the line.               | Of the 40 members who came, 25 rejected the line. | 40
            25 members rejected the line.                   | Of the 40 members who came, 25 rejected the line. |
            The 40 members came.                            | Of the 40 members who came, 25 rejected the line. |
            20 boats ran late.                              | Of the yard's 20 boats, seven ran late.         | 20
            The yard has 20 boats.                          | Of the yard's 20 boats, seven ran late.         |
            The limit of the day is 8 loaves for the shop, and 5 for bakers. | The limit of the day is 8 loaves for the shop, and 5 for bakers. |
            It is the oldest boat that Orr has ever seen. | It is the oldest boat he had come across, Orr said. |
            The clerk has built 50 huts.                | The clerk has pledged 50 new huts.               | built
            The mill has burned down.                   | The clerk promised a crane when the mill went up in flames. |
            The clerk has promised 50 huts.             | The clerk has pledged 50 new huts.               |
            The clerk has built 50 huts.                | The clerk built 50 huts, and has pledged 50 new ones. |
            Either clerk must sign it.                   | Both clerks have to sign it.                     | Either
            Either clerk may sign it.                    | Both clerks may sign it.                         |
            Both clerks have to sign it.                 | Both clerks have to sign it.                     |
            Clerks can only sign deeds.                  | Deeds can be signed by clerks only.              | only
            Deeds can only be signed by clerks.          | Deeds can be signed by clerks only.              |
            The board has nine women.                    | The board has nine members, of whom two are women. | nine
            The board has two women.                     | The board has nine members, of whom two are women. |
            The clerk removes it at once.                | The clerk keeps it for 30 days before it is removed. | at once
            The clerk removes it at once.                | The clerk removes it as soon as 30 days are over. |
            The clerk removes it at once.                | The clerk removes it.                            |
            It is the oldest boat in the world.         | It is the oldest boat in Norway.                 | in the world
            Five boats have been sunk.                  | Two of the five have been sunk.                  | Five
            They have five boats.                       | Two of the five have been sunk.                  |
            Of the boats, 214 out of 301 have been sunk. | In May 214 of the 301 boats have been sunk.     |
            """)
    void what_is_said_more_strongly_than_the_words_say_it_is_missing(String claim, String words, String missing) {
        assertThat(Overstatement.in(claim, Statement.of(words)))
                .isEqualTo(missing == null ? List.of() : List.of(missing.split(", ")));
    }
}
