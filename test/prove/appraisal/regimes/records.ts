/** Lives as a lender's records say them on the day: nothing here is later than the day, nothing says what is hidden. */
import type { RandomStream } from '../../../../src/model/index.js'
import type { Client, ClientCost, DefaultEvent, Portfolio, RatingEntry } from '../../../../src/records/index.js'
import { gradeOf } from '../../../../src/records/sample-lender/credit/rating-scale.js'
import type { Dice } from '../../../../src/records/sample-lender/dice.js'
import { diceOf } from '../../../../src/records/sample-lender/dice.js'
import { dateOf, dayAfter } from './dates.js'
import type { Law } from './law.js'
import { ECONOMICS } from './law.js'
import { lendingOf } from './lending.js'
import type { Life } from './life.js'
import { lastMonth } from './life.js'
import { cents, owedAt, runsThrough } from './loan.js'
import { statementsOf } from './statements.js'
import { contentmentOf } from './traits.js'
import { surveysOf, voiceOf } from './voice.js'

/** Each part of a client's records has dice of its own, so that more or less of one part leaves the others as they are. */
export function recordsOfLives(lives: readonly Life[], law: Law, streams: (who: string) => RandomStream): Portfolio {
  const diceFor = (life: Life, part: string): Dice => diceOf(streams(`${life.id}/${part}`))
  const lending = lives.map(life => lendingOf(life, law, diceFor(life, 'lending')))
  const voices = lives.map(life => voiceOf(life, law, diceFor(life, 'voice')))
  return {
    clients: lives.map(life => clientOf(life, diceFor(life, 'client'))),
    facilities: lending.flatMap(({ facilities }) => facilities),
    instalments: lending.flatMap(({ instalments }) => instalments),
    payments: lending.flatMap(({ payments }) => payments),
    ratings: lives.flatMap(life => ratingsOf(life, law, diceFor(life, 'ratings'))),
    defaults: lives.flatMap(defaultsOf),
    statements: lives.flatMap(life => statementsOf(life, law, diceFor(life, 'statements'))),
    costs: lives.flatMap(life => costsOf(life, law, diceFor(life, 'costs'))),
    surveys: surveysOf(law),
    surveyAnswers: voices.flatMap(({ answers }) => answers),
    feedback: voices.flatMap(({ feedback }) => feedback),
  }
}

const INDUSTRIES = ['cold storage', 'machinery', 'packaging', 'food', 'textiles', 'logistics'] as const

function clientOf(life: Life, dice: Dice): Client {
  const { id, came, left, default: called } = life
  const ended = left ?? (called !== undefined && called.settled <= 0 ? called.settled : undefined)
  const elsewhere = 0.75 - 0.6 * contentmentOf(life.nature, life.mood) + 0.12 * dice.normal()
  return {
    id,
    name: `Sample Firm ${id.slice(2)}`,
    entityType: 'company',
    country: 'CN',
    industry: dice.pick(INDUSTRIES),
    status: ended === undefined ? 'active' : 'ended',
    clientSince: dateOf(came),
    ...(ended !== undefined && { endedOn: dateOf(ended), ending: left === undefined ? 'defaulted' : 'left' }),
    ...(dice.happens(0.5) && { competitorShare: Math.round(100 * Math.min(0.95, Math.max(0, elsewhere))) / 100 }),
  }
}

/** How far the lender misjudges quality. */
const BLUR = 0.4

/** A grade each year from the month in which the client came; none once it is in default. */
function ratingsOf({ id, came, past, ...life }: Life, law: Law, dice: Dice): readonly RatingEntry[] {
  const last = Math.min(lastMonth(life), life.default === undefined ? 0 : life.default.month - 1)
  const isRated = dice.happens(law.recorded.ratings)
  const ratings: RatingEntry[] = []
  for (let month = came; month <= last; month += 12) {
    const { rating, probabilityOfDefault } = gradeOf(past[month - came]!.quality + BLUR * dice.normal())
    if (isRated) ratings.push({ client: id, date: dateOf(month), rating, probabilityOfDefault })
  }
  return ratings
}

function defaultsOf({ id, default: called, loans, stopped }: Life): readonly DefaultEvent[] {
  if (called === undefined || stopped === undefined) return []
  const isSettled = called.settled <= 0
  return loans
    .filter(({ how }) => how === 'written-off')
    .map(loan => {
      const exposure = cents(owedAt(loan, stopped))
      return {
        id: `D-${id.slice(2)}-${loan.number}`,
        client: id,
        facility: `F-${id.slice(2)}-${loan.number}`,
        date: dateOf(called.month),
        kind: 'past-due' as const,
        exposure,
        currency: ECONOMICS.currency,
        recovered: isSettled ? cents(exposure * (1 - called.lost)) : 0,
        ...(isSettled && { endedOn: dateOf(called.settled) }),
        outcome: !isSettled ? 'open' : called.lost === 0 ? 'settled' : 'written-off',
      } satisfies DefaultEvent
    })
}

/** Service year by year since it came, and the cost of winning each loan. */
function costsOf(life: Life, law: Law, dice: Dice): readonly ClientCost[] {
  const { id, came, loans } = life
  if (!dice.happens(law.recorded.costs)) return []
  const last = lastMonth(life)
  const costs: ClientCost[] = loans.map(({ limit, signed }) => ({
    client: id,
    kind: 'acquisition',
    from: dateOf(signed),
    until: dateOf(signed),
    amount: cents(ECONOMICS.acquisitionCost + ECONOMICS.acquisitionShare * limit),
    currency: ECONOMICS.currency,
  }))
  for (let from = came; from + 12 <= last; from += 12) {
    let owed = 0
    for (let month = from + 1; month <= from + 12; month++) {
      for (const loan of loans) if (runsThrough(loan, month)) owed += owedAt(loan, month - 1) / 12
    }
    costs.push({
      client: id,
      kind: 'service',
      from: dayAfter(from),
      until: dateOf(from + 12),
      amount: cents(ECONOMICS.serviceCost + ECONOMICS.serviceShare * owed),
      currency: ECONOMICS.currency,
    })
  }
  return costs
}
