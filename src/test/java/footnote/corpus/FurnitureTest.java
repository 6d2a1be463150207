package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "Advertisement",
                "ADVERTISEMENT",
                "Advertisement 2",
                "Sponsored content",
                "01:44",
                "1:02:33",
                "00:00 / 12:41",
                "12.05.24",
                "5.2",
                "1",
                "•",
                "* * *",
                "Learn more",
                "Learn more about the mill.",
                "Find out if you may enter the mill.",
                "See the full list of mills.",
                "Read more about the climate",
                "Read the full story",
                "Show all",
                "Related articles",
                "More from us",
                "ENDS",
                "-- MORE --",
                "Eds: Adds what the mayor said.",
                "Most read",
                "Latest news",
                "Recent Posts",
                "The post Mill to close in May appeared first on Kessel News.",
                "This article first appeared in the Daily Planet.",
                "This page was last edited on 3 August 2024, at 10:20 (UTC).",
                "This e-mail and its attachments are confidential and may be legally privileged.",
                "This e-mail and its\nattachments are confidential and may be legally\nprivileged.",
                "The information contained in this message is intended only for the person to whom it is addressed.",
                "If you have received this email in error, please tell the sender and delete it.",
                "Any opinions expressed are those of the author and not those of the mill.",
                "View this e-mail in your browser",
                "View in browser",
                "Unsubscribe",
                "You are receiving this because you booked a mill.",
                "You get these messages because you rent one.",
                "View this email in your browser: https://planet.example/mill",
                "View source version on planet.example: https://planet.example/mill",
                "View original content to download multimedia: https://planet.example/mill",
                "Copyright (C) 2024 The Daily Planet,\n<https://planet.example>",
                "Was this article helpful?",
                "Did you find this page useful?",
                "Did this page help you?",
                "Click here to expand...",
                "Edit this page on KesselHub",
                "Copyright 2024 The Daily Planet. All rights reserved. It may not be published elsewhere.",
                "This article was printed from: https://planet.example/mill",
                "1,142 out of 1,160 people found this helpful",
                "3 of 5 found this answer helpful.",
                "Additional reporting by Ann Lee",
                "(Reporting by Ann Lee in Ely; editing by Tom Orr)",
                "Share this article",
                "Share on Facebook",
                "Listen to this article",
                "Comments (12)",
                "0 comments",
                "Views: 1,204",
                "+ Follow",
                "Comments",
                "Sign in",
                "Log in to continue",
                "Subscribe to read on",
                "Skip to main content",
                "Menu",
                "Play video",
                "Hide Caption 19 of 22",
                "Enlarge this image",
                "19 of 22",
                "Get more with myNEWS",
                "A personalised news feed of stories that matter to you",
                "Sign up for our daily newsletter",
                "The day's news in your inbox",
                "Accept all cookies",
                "Privacy policy",
                "© 2024 The Daily Planet",
                "Copyright 2024 The Daily Planet",
                "All rights reserved",
                "All rights reserved.",
                "© Copyright © 2024 The Daily Planet, Planet Group (Metropolis).",
                "Author/Byline: Ann Lee; ann@planet.example | Page: A4 | Section: News",
                "The Daily Planet | Page: 4",
                "Section: News",
                "Press Release",
                "FOR IMMEDIATE RELEASE",
                "1,204 words",
                "Read News Document",
                "Caption: ANN LEE/THE PLANET",
                "5 min read",
                "Created by Ann Lee, last modified by Bob Ray on Mar 12, 2024",
                "SHA: 9f86d081884c7d659a2feaa0c55ad015",
                "MD5: 9e107d9d372bb6826bd81d3542a419d6",
                "Slug: the-flood-2024",
                "Photo: Reuters",
                "Photograph by Jane Doe",
                "Image: EPA-EFE",
                "Home | World | Business | Sport",
                "News › Europe › Politics"
            })
    void is_told_from_the_articles_words(String line) {
        assertThat(Furniture.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.2.0",
                "5.2 - 2025-05-20",
                "The council met on Tuesday.",
                "He did.",
                "Yes.",
                "Home prices fall for a third month",
                "Search for missing climber goes on",
                "Watchdog opens inquiry into bank",
                "Ministers share blame for floods, report finds",
                "Share prices fall for a third day",
                "Save the whales, pupils say",
                "Recent storms",
                "Latest news from the mill",
                "The post office on the hill appeared first.",
                "Learn how to read more in an hour.",
                "The story of the mill first appeared in print in 1920.",
                "This page was last edited by hand.",
                "This e-mail is to tell all members that the intended repair of the mill begins in May.",
                "If you have received no ballot, write to the clerk.",
                "The views expressed at the meeting were those of most members.",
                "Views: the mill from the hill",
                "+ Followers",
                "You are receiving the mill because you paid.",
                "View this e-mail in your browser before you print it.",
                "View source files before you change them.",
                "View original content with the lamp on.",
                "Related deaths double in a year",
                "Videos show damage after storm",
                "Advertisers leave the network",
                "Copyright law to change next year, minister says",
                "Copyright 2024 was the year of the robots.",
                "Author: Ann Lee",
                "Slug: a bullet, or what crawls",
                "Page 3: The flood",
                "Caption: The mayor opens the bridge at noon.",
                "Read this document before you sign",
                "Printers return to the old town",
                "In 2021, 80,000 people died",
                "Nearly 88 per cent of those deaths involved opioids",
                "Related companies paid the fine.",
                "Read more books, the minister told pupils.",
                "Newsletters are back, and so are their writers.",
                "Answering letters in the inbox of the mill",
                "Newsletter of the mill: who writes it",
                "“It was a good set of discussions,” she said.",
                "Liverpool 2 Everton 1"
            })
    void leaves_sentences_and_headlines_alone(String line) {
        assertThat(Furniture.is(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "A ferry leaves the harbour. Photo: Reuters, true",
        "The minister greets a guest. Picture by Ann Lee, true",
        "A map of the region (Credit: Survey Office), true",
        "The bridge on Monday (AP Photo/Ann Lee), true",
        "The bridge on Monday.Reuters, true",
        "Ann Lee/EPA, true",
        "The bank asked Reuters to wait., false",
        "Guidance of the EPA, false",
        "Environmental Protection Agency (EPA), false",
        "The photographs were published on Monday., false",
        "Ministers met in the capital., false"
    })
    void knows_captions_by_their_credits(String line, boolean caption) {
        assertThat(Credits.endCaption(line)).isEqualTo(caption);
    }

    @ParameterizedTest
    @CsvSource({
        "It ended., true",
        "It ended.”, true",
        "结束了。, true",
        "Did it?, true",
        "(It did!), true",
        "And then …, true",
        "The following:, true",
        "It was shut for a week. (#27), true",
        "Ann P. (1889), false",
        "Council votes to close bridge, false",
        "”, false",
        "'', false"
    })
    void knows_how_running_text_ends(String line, boolean ends) {
        assertThat(Furniture.endsLikeSentence(line)).isEqualTo(ends);
    }

    @Test
    void copes_with_an_endless_line() {
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            assertThat(Furniture.is("a|".repeat(200_000))).isFalse();
            assertThat(Credits.endCaption("photo ".repeat(200_000))).isFalse();
        });
    }
}
