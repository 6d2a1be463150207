package footnote.search;

import footnote.search.analysis.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at passages word by word: how the question's stems lie in them. */
final class Reranker {

    private Reranker() {}

    /**
     * What can be seen of each passage.
     *
     * @param hits the same passages as the candidates, in their order
     * @param asked what the question's stems weigh
     * @param wording the question
     */
    static List<PassageFeatures> features(List<Candidate> candidates, List<Hit> hits, Coverage asked, Wording wording) {
        List<PassageFeatures> features = new ArrayList<>();
        for (Hit hit : hits) {
            features.add(features(candidates.get(features.size()), hit, asked, wording));
        }
        return features;
    }

    private static PassageFeatures features(Candidate candidate, Hit hit, Coverage asked, Wording wording) {
        Set<String> passage = new HashSet<>(wording.subject());
        passage.retainAll(hit.titleStems());
        hit.sections().forEach(section -> passage.addAll(section.stems()));
        double sentence = 0;
        for (Hit.Line line : hit.sentences()) {
            Set<String> stems = Event.with(wording.events(), line.stems());
            passage.addAll(stems);
            stems.addAll(hit.titleStems());
            sentence = Math.max(sentence, asked.by(stems));
        }
        return new PassageFeatures(
                candidate.cosine(),
                candidate.best(),
                candidate.match(),
                asked.by(hit.titleStems()),
                asked.by(passage),
                sentence);
    }

    static double[] scores(List<PassageFeatures> features) {
        return features.stream().mapToDouble(PassageFeatures::score).toArray();
    }
}
