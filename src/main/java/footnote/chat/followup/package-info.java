/**
 * What makes a question of a conversation stand alone, by rule: what its pronouns and bare words mean in what was asked and answered before.
 * Knows of no store and asks no model.
 *
 * <p>A question's way through the room, as {@link FollowUp} leads it: {@link Leaning} tells whether it needs the turns before, and how. The
 * question before is asked again of another thing or case ({@link Exchange}, {@link OtherCase}, {@link OtherOne}, {@link OtherInOrder}); or a pronoun gets what it
 * stands for ({@link Referent}, {@link PersonReferent}, {@link PlaceReferent}, {@link TimeReferent}), which is what an answer told of ({@link Focus}) or what the turns
 * are about ({@link Topic}, made of {@link NounPhrase}s); or the words of the question before stand behind it ({@link LentWords}).
 */
@NullMarked
package footnote.chat.followup;

import org.jspecify.annotations.NullMarked;
