package footnote.search;

/** The words of a text, each as a hash of its small letters and digits, in their order. */
final class WordHashes {

    /** What is done with each. */
    interface Each {
        void word(int hash, int length);
    }

    private WordHashes() {}

    static void of(String text, Each each) {
        int hash = 7;
        int length = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = 31 * hash + Character.toLowerCase(c);
                length++;
            } else if (length > 0) {
                each.word(hash, length);
                hash = 7;
                length = 0;
            }
        }
    }
}
