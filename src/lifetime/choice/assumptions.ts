/**
 * What each kind of model takes for granted, in words, and how that is checked.
 *
 * @module
 */

/** The checks that data may decide. */
export type CheckName =
  | 'regularity'
  | 'dispersion'
  | 'frequencies'
  | 'oneTimeBuyers'
  | 'tracking'
  | 'trend'
  | 'spendDependence'
  | 'meanExists'
  | 'losses'

/** Something that is taken for granted. */
export type Assumption =
  | { readonly assumes: string; readonly check: CheckName }
  | { readonly assumes: string; readonly because: string }

/** What is to be said of a kind of model, whatever the data. */
export interface KindWords {
  readonly name: string
  /** The question it answers. */
  readonly question: string
  readonly assumptions: readonly Assumption[]
}

const AT_RANDOM: Assumption = {
  assumes: 'While a client, everybody buys at random at a rate of their own, neither regularly nor in bursts',
  check: 'regularity',
}
const REGULARLY: Assumption = {
  assumes: 'Times between purchases of a client are as regular as k says (1 is at random)',
  check: 'regularity',
}
const CLIENTS_DIFFER: Assumption = { assumes: 'Clients differ in how often they buy', check: 'dispersion' }
const AS_GAMMA: Assumption = {
  assumes: 'Rates of clients spread as a gamma distribution, so that counts of purchases follow',
  check: 'frequencies',
}
const ONCE: Assumption = { assumes: 'As many clients buy only once as the model says', check: 'oneTimeBuyers' }
const FOLLOWS: Assumption = { assumes: 'All clients together buy as the model says while observed', check: 'tracking' }
const STEADY: Assumption = {
  assumes: 'Rates stay as they are: no season, no trend, no campaign',
  check: 'trend',
}
const NOBODY_SEES = 'nobody sees a client leave; counts and the holdout alone speak for or against it'
const AT_PURCHASE: Assumption = {
  assumes:
    'A client may leave right after a purchase, each with a probability of their own (beta), and never in between',
  because: NOBODY_SEES,
}
const REPEAT_ONLY: Assumption = {
  assumes: 'Nobody leaves after the first purchase: who bought once is still a client',
  because: NOBODY_SEES,
}
const FROM_FIRST: Assumption = {
  assumes: 'A client may leave after the first purchase already',
  because: NOBODY_SEES,
}
const AT_ANY_TIME: Assumption = {
  assumes: 'A client may leave at any time, at a risk of their own that never changes (gamma)',
  because: NOBODY_SEES,
}
const RISK_CHANGES: Assumption = {
  assumes: 'A client may leave at any time, at a risk that changes exponentially with age (Gompertz)',
  because: NOBODY_SEES,
}
const APART: Assumption = {
  assumes: 'How often a client buys says nothing about when the client leaves',
  because: 'neither of the two is seen of a single client',
}
const ON_THEIR_OWN: Assumption = {
  assumes: 'Clients do not move each other to buy or to leave',
  because: 'data of this kind do not tell',
}

const OF_COUNTS = [CLIENTS_DIFFER, AS_GAMMA, ONCE, FOLLOWS, STEADY]
const COME_BACK = 'How often do clients come back, and who is still one?'

const INDEPENDENT_SPEND: Assumption = {
  assumes: 'What clients spend per order does not go with how often they order',
  check: 'spendDependence',
}
const MEAN_EXISTS: Assumption = { assumes: 'New clients have a mean amount', check: 'meanExists' }
const ONE_SHAPE: Assumption = {
  assumes: "Amounts of a client vary about the client's own mean in the same shape for all (gamma)",
  because: 'a base keeps means of clients, not single amounts',
}
const LOG_SHAPE: Assumption = {
  assumes: 'Logarithms of amounts of a client vary normally, and as widely for all',
  because: 'a base keeps the mean and the spread of logarithms, not single amounts',
}
const STEADY_SPEND: Assumption = {
  assumes: 'What a client spends per order does not change with time',
  because: 'a base keeps no dates of amounts',
}
const SPEND = 'How much do clients spend per order?'

const STAY = 'How long do clients under contract stay?'
const PER_PERIOD: Assumption = {
  assumes: 'Every period ends in a renewal or a loss that is seen',
  because: 'counts of tenures are made of nothing else',
}
const COHORTS_ALIKE: Assumption = {
  assumes: 'Clients who began earlier and later stay alike, and no year is special',
  because: 'counts of tenures do not keep when a client began',
}
const losses = (assumes: string): Assumption => ({ assumes, check: 'losses' })

/** By the kind of document. */
export const KIND_WORDS: Readonly<Record<string, KindWords>> = {
  nbd: {
    name: 'NBD',
    question: 'How often do clients come back, if nobody leaves?',
    assumptions: [AT_RANDOM, { assumes: 'Nobody ever leaves', because: NOBODY_SEES }, ...OF_COUNTS, ON_THEIR_OWN],
  },
  'bg-nbd': {
    name: 'BG/NBD',
    question: COME_BACK,
    assumptions: [AT_RANDOM, ...OF_COUNTS, AT_PURCHASE, REPEAT_ONLY, APART, ON_THEIR_OWN],
  },
  'mbg-nbd': {
    name: 'MBG/NBD',
    question: COME_BACK,
    assumptions: [AT_RANDOM, ...OF_COUNTS, AT_PURCHASE, FROM_FIRST, APART, ON_THEIR_OWN],
  },
  'bg-cnbd': {
    name: 'BG/CNBD-k',
    question: COME_BACK,
    assumptions: [REGULARLY, ...OF_COUNTS, AT_PURCHASE, REPEAT_ONLY, APART, ON_THEIR_OWN],
  },
  'mbg-cnbd': {
    name: 'MBG/CNBD-k',
    question: COME_BACK,
    assumptions: [REGULARLY, ...OF_COUNTS, AT_PURCHASE, FROM_FIRST, APART, ON_THEIR_OWN],
  },
  'pareto-nbd': {
    name: 'Pareto/NBD',
    question: COME_BACK,
    assumptions: [AT_RANDOM, ...OF_COUNTS, AT_ANY_TIME, APART, ON_THEIR_OWN],
  },
  'pareto-nbd-dynamic': {
    name: 'Pareto/NBD with a calendar',
    question: COME_BACK,
    assumptions: [
      AT_RANDOM,
      ...OF_COUNTS.filter(assumption => assumption !== STEADY),
      { assumes: 'Rates change with the calendar as its columns say, and not otherwise', check: 'trend' },
      AT_ANY_TIME,
      APART,
      ON_THEIR_OWN,
    ],
  },
  'ggom-nbd': {
    name: 'Gamma-Gompertz/NBD',
    question: COME_BACK,
    assumptions: [AT_RANDOM, ...OF_COUNTS, RISK_CHANGES, APART, ON_THEIR_OWN],
  },
  'bg-bb': {
    name: 'BG/BB',
    question: COME_BACK,
    assumptions: [
      {
        assumes: 'Clients buy once in a period or not at all, each with a probability of their own (beta)',
        because: 'a base of periods has counted them so',
      },
      CLIENTS_DIFFER,
      { assumes: 'Counts of purchases follow', check: 'frequencies' },
      ONCE,
      STEADY,
      {
        assumes: 'A client may leave at the beginning of each period, each with a probability of their own (beta)',
        because: NOBODY_SEES,
      },
      APART,
      ON_THEIR_OWN,
    ],
  },
  'gamma-gamma': {
    name: 'Gamma-Gamma',
    question: SPEND,
    assumptions: [INDEPENDENT_SPEND, MEAN_EXISTS, ONE_SHAPE, STEADY_SPEND],
  },
  'log-normal-spend': {
    name: 'Log-normal spend',
    question: SPEND,
    assumptions: [INDEPENDENT_SPEND, MEAN_EXISTS, LOG_SHAPE, STEADY_SPEND],
  },
  geometric: {
    name: 'Geometric',
    question: STAY,
    assumptions: [losses('All clients renew with the same probability, in every period'), PER_PERIOD, COHORTS_ALIKE],
  },
  'shifted-beta-geometric': {
    name: 'Shifted-beta-geometric',
    question: STAY,
    assumptions: [
      losses('Each client renews with a probability of their own that never changes (beta)'),
      PER_PERIOD,
      COHORTS_ALIKE,
    ],
  },
  'beta-discrete-weibull': {
    name: 'Beta-discrete-Weibull',
    question: STAY,
    assumptions: [
      losses('Each client renews with a probability of their own (beta) that changes with tenure'),
      PER_PERIOD,
      COHORTS_ALIKE,
    ],
  },
}
