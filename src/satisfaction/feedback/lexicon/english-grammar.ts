/**
 * English words that say how others are meant.
 *
 * @module
 */
import type { WordGroup } from '../lexicon-types.js'
import { wordsOf } from './words-of.js'

export const ENGLISH_GRAMMAR: readonly WordGroup[] = [
  {
    role: 'negator',
    words:
      wordsOf(`not, no, n't, never, cannot, without, neither, nobody, no one, none, nothing, hardly, barely, scarcely, rarely, seldom, non,
      no longer, far from, free of, free from, instead of, anything but, nowhere near, dont, doesnt, didnt, isnt, wasnt, arent, werent, cant,
      couldnt, wont, wouldnt, havent, hasnt, aint, not any, not at all, nor`),
  },
  {
    role: 'negator',
    alone: -0.5,
    words: wordsOf(
      'lack, lack of, lacks, lacked, lack any, unable to, fail to, failed to, fails to, refuse to, refused to, not able to, absence of',
    ),
  },
  { role: 'negator', alone: -0.6, words: ['avoid'] },
  {
    role: 'negator',
    alone: 0.4,
    words: wordsOf(
      'solve, solved, resolve, resolved, overcome, overcame, fixed the, fixed our, fixed my, fix the, fix our, fix my, get rid of, got rid of, prevent, prevented, eliminate, eliminated',
    ),
  },
  {
    role: 'degree',
    factor: 1.3,
    words:
      wordsOf(`very, really, so, extremely, incredibly, highly, absolutely, completely, totally, particularly, especially, truly, super,
      exceptionally, utterly, terribly, awfully, such, much, far, remarkably, unbelievably, seriously, deeply, hugely, entirely, always, constantly, consistently, thoroughly, very very, most`),
  },
  { role: 'degree', factor: 1.1, words: wordsOf('quite, even, pretty, generally, still, overall') },
  { role: 'degree', factor: 1.1, after: true, words: wordsOf('at all, indeed, as hell') },
  {
    role: 'degree',
    factor: 0.7,
    words:
      wordsOf(`slightly, somewhat, a bit, bit, a little, a little bit, fairly, rather, relatively, kind of, sort of, mildly, reasonably, partly,
      sometimes, occasionally, at times, a tad, more or less, moderately, mostly, almost, nearly, now and then`),
  },
  {
    role: 'degree',
    factor: 1.3,
    excess: true,
    words: wordsOf(
      'too, overly, excessively, unreasonably, far too, way too, much too, ridiculously, absurdly, a bit too, a little too, rather too',
    ),
  },
  {
    role: 'direction',
    value: 0.6,
    words:
      wordsOf(`high, long, large, big, many, a lot of, lots of, so much, so many, increase, increased, raise, raised, rise, rose, risen, hike, additional, extra, numerous,
      extend, extended, countless, substantial, plenty of, huge, double, doubled, went up, goes up, go up, gone up, heavy, hefty, piles of, stacks of, mountain of`),
  },
  {
    role: 'direction',
    value: -0.6,
    words:
      wordsOf(`low, short, small, few, little, reduce, reduced, cut, lower, drop, dropped, fall, fell, decrease, decreased, minimal, limited, tiny, shorten, shortened,
      very little, went down in price, came down, come down, halve, halved, minimum of, slash, slashed`),
  },
  { role: 'direction', value: 0.5, comparative: true, words: ['more'] },
  { role: 'direction', value: -0.5, comparative: true, words: ['less', 'fewer'] },
  {
    role: 'contrast',
    words: wordsOf(
      'but, however, yet, nevertheless, nonetheless, on the other hand, that said, having said that, on the downside, on the flip side, but then, except that',
    ),
  },
  {
    role: 'concession',
    words:
      wordsOf(`although, though, even though, even if, despite, in spite of, admittedly, apart from, aside from, in the past, previously, albeit,
      notwithstanding, except, except for, other than`),
  },
  { role: 'past', words: wordsOf('used to, at first, initially, in the beginning, once upon a time') },
  {
    role: 'condition',
    words: wordsOf(
      'if, unless, in case, provided that, assuming, suppose, whether, depending on, as long as, had it not been',
    ),
  },
  {
    role: 'wish',
    words:
      wordsOf(`wish, hope, would be, could be, should be, should, should have, could have been, would like, would love, would prefer, would appreciate, need to be, need to, needs to,
      ought to, please, suggest, had better, want, would help, would welcome, can you, could you, would you, is there any way, any chance, must be, must become, it would, why not, kindly, let us have`),
  },
  {
    role: 'why',
    words: wordsOf('why, how come, when will, how long, how many times, how much longer, since when, who would'),
  },
  {
    role: 'comparison',
    words: wordsOf(
      'than, compared to, compared with, compared, versus, vs, unlike, in comparison with, in comparison to, next to',
    ),
  },
  {
    role: 'rival',
    words:
      wordsOf(`other bank, another bank, other lender, another lender, competitor, elsewhere, other institution, different bank, previous bank, old bank, former bank,
      previous lender, rival bank, rest of the market, most banks, most lenders, the competition, any other bank, bank across the street, bank next door, others, big banks, neighbouring bank`),
  },
  { role: 'and', words: wordsOf('and, plus, and also, as well as') },
  { role: 'joint', words: wordsOf("or, of, the, 's") },
  {
    role: 'break',
    words: wordsOf(
      'because, since, which, while, whereas, who, therefore, so that, as a result, then, when, after, before, until, once',
    ),
  },
  {
    role: 'neutral',
    words:
      wordsOf(`not only, not just, not to mention, no doubt, no matter, that's why, this is why, that is why, which is why, of course, as expected, as usual, as well, as soon as possible,
      at least, in general, for example, long term, short term, long run, small business, small company, large project, big project, small firm, high tech, medium sized, large company, kind regards,
      fixed rate, floating rate, variable rate, lately, later, fairly new, late payment, credit card, credit rating, good morning, good afternoon, good evening, best regards, well known, secured loan,
      hard copy, fast track, problem loan, bad debt, customer satisfaction, satisfaction survey, the latest, latest, number, matter, member, offer, further, order, other, others like us, early morning, high season, low season, most of, at the end of the day`),
  },
]
