/**
 * The check of a sentence against passages: which of their words carry it, how well, and what of it they lack. Who made the sentence,
 * and what is shown of it, is none of this room's business.
 *
 * <p>{@link footnote.check.Grounding} leads a sentence through: it is taken apart into a {@link footnote.check.Claim}, and of the
 * {@linkplain footnote.check.CitableRun runs of sentences} that hold most of its words one after another is read closely, until one carries
 * it. {@link footnote.check.SignalReader} sets the claim, as the run's article would tell it, beside what the run tells with all that stands
 * over it ({@link footnote.check.Premise}). Three lists of rules speak against it, each longer than the one before:
 *
 * <ol>
 *   <li>{@link footnote.check.Missing}: its parts that the words lack, unless they mean them without a word ({@link footnote.check.KnownNames});
 *   <li>{@link footnote.check.Distortion}: that it puts together what they say apart, asked where they lack nothing;
 *   <li>{@link footnote.check.Verdicts}: all else, and in numbers how much of it they hold.
 * </ol>
 *
 * <p>What these leave open {@link footnote.check.Judge} decides by meaning, which a model tells, and by the words' parts of speech.
 */
@NullMarked
package footnote.check;

import org.jspecify.annotations.NullMarked;
