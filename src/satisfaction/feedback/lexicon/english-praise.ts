/**
 * English words that praise.
 *
 * @module
 */
import type { SentimentWords } from '../lexicon-types.js'
import { wordsOf } from './words-of.js'

const praise = (value: number, text: string, aspect?: string): SentimentWords => ({
  role: 'sentiment',
  value,
  ...(aspect !== undefined && { aspect }),
  words: wordsOf(text),
})

const always = (value: number, text: string): SentimentWords => ({
  role: 'sentiment',
  value,
  fixed: true,
  words: wordsOf(text),
})

export const ENGLISH_PRAISE: readonly SentimentWords[] = [
  praise(
    0.9,
    `excellent, outstanding, superb, fantastic, amazing, brilliant, perfect, wonderful, exceptional, first class, first rate,
    top notch, flawless, impeccable, terrific, awesome, world class, second to none, love, delighted, delightful, phenomenal,
    faultless, unbeatable, marvellous, marvelous, thrilled, superior, stellar, spotless`,
  ),
  praise(0.8, 'great, best, very best, ideal, highly recommend, strongly recommend, highly recommended, remarkable'),
  praise(
    0.6,
    `good, nice, happy, satisfied, pleased, glad, recommend, satisfying, pleasant, pleasure, helpful, useful, valuable,
    reliable, trustworthy, dependable, consistent, impressed, impressive, enjoy, enjoyed, like working with, appreciate,
    appreciated, grateful, fair, reasonable, sensible, effective, successful, success, accurate, precise, worth it, well worth,
    good value, value for money, high quality, good quality, top quality, well organised, well organized, well run, strong,
    comfortable, confident, reassuring, reassured, trusted, a joy, positive, favourite, favorite, excel, exceeded my expectations,
    exceeded our expectations, exceeded expectations, exceed expectations, advantage, advantageous, benefit, beneficial, sound,
    well done, good job, great job, well handled, well managed, looked after, taken care of, live up to, lived up to, peace of mind, relief, relieved`,
  ),
  praise(0.5, 'thank, trust, welcome, well, worthwhile, solid, plus point, encouraging, encouraged, content'),
  praise(0.4, 'help, helped, decent, improve, improvement, work well, worked well, support us, valued, sorted out'),
  praise(0.3, 'fine, satisfactory, handy'),
  praise(
    0.6,
    `friendly, polite, courteous, professional, attentive, patient, knowledgeable, competent, supportive, kind, caring, experienced,
    proactive, thorough, diligent, dedicated, responsible, considerate, respectful, approachable, cooperative, capable, well informed,
    well trained, skilled, hard working, hardworking, warm, understanding, obliging, personable, cheerful, conscientious, committed`,
    'staff',
  ),
  praise(
    0.6,
    'responsive, customer oriented, client oriented, customer focused, always available, reachable, easy to reach, attentiveness',
    'service',
  ),
  praise(
    0.6,
    `fast, quick, prompt, swift, speedy, efficient, punctual, timely, on time, in time, instant, rapid, immediate, in no time, ahead of schedule,
    without delay, same day, right away, straight away, within hours, within minutes, expeditious, on schedule, overnight`,
    'speed',
  ),
  praise(
    0.6,
    'easy, simple, smooth, convenient, straightforward, hassle free, seamless, effortless, painless, stress free, uncomplicated, streamlined, easy to use, simplified',
  ),
  praise(
    0.6,
    `transparent, clear, honest, upfront, up front, candid, understandable, straightforwardly, no hidden fee, no hidden cost,
    no hidden charge, no surprises, no nasty surprises, well explained, explained everything, openly, plain english, clearly explained, easy to understand`,
    'transparency',
  ),
  praise(0.6, 'competitive, attractive, favourable, favorable, preferential', 'rate'),
  praise(
    0.5,
    'cheap, affordable, low cost, inexpensive, economical, free of charge, at no cost, waive, waived, for free, save money, saved us money',
    'fees',
  ),
  praise(0.6, 'generous, ample', 'limit'),
  praise(
    0.6,
    'flexible, adaptable, accommodating, tailor made, tailored, customised, customized, made to measure, adjustable, open to negotiation',
    'flexibility',
  ),
  praise(
    0.6,
    'user friendly, intuitive, modern, well designed, slick, works perfectly, works flawlessly, available around the clock',
    'online',
  ),
  praise(0.4, 'stable', 'online'),
  { role: 'sentiment', value: 0.5, comparative: true, words: wordsOf('better, ahead of, outperform, beats') },
  always(
    0.6,
    `no complaint, can't complain, cannot complain, couldn't complain, can't fault, cannot fault, keep up the good work,
    keep it up, look forward to, looking forward to working, will be back, will come again, will use again, would use again,
    will come back, will borrow again, would borrow again, will continue to work, continue our cooperation, will recommend, nothing to complain about, without a hitch, without fail`,
  ),
  always(
    0.9,
    `couldn't be better, could not be better, couldn't be happier, could not be happier, couldn't be easier, could not be easier,
    couldn't have been better, could not have been better, couldn't have been easier, could not have been easier, couldn't ask for more,
    could not ask for more, could not have asked for, couldn't have asked for, above and beyond, extra mile, five stars, 5 stars, five star, 5 star, 10/10, thumbs up, hats off, two thumbs up`,
  ),
]
