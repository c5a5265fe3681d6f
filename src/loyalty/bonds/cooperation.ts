/**
 * Is a client willing to work with us? It answers, it delivers what it promised in time, it takes up what it is offered.
 *
 *   score = Σ w p / Σ w over the kinds that are known,   p the probability that the client does
 *
 * Of most clients little is seen: three requests, two of them answered. So each probability is that of `shrunkenProportions`: the
 * client's own share drawn towards that of all clients, as far as these are alike. What was asked too lately to be decided is not
 * counted for anybody, answered or not. How long answers take counts those still waited for.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, expectPositive, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { deepFreeze } from '../../model/index.js'
import type { DayNumber } from '../../money/core.js'
import { dayNumber } from '../../money/core.js'
import type { ClientId, PartialScore } from '../../records/core.js'
import type { Grade } from '../../records/partial-score.js'
import { partialScore } from '../../records/partial-score.js'
import { expectLevel } from '../../statistics/level.js'
import { shrunkenProportions } from '../../statistics/shrunken-proportions.js'
import { medianDelays } from './answer-delays.js'
import type { AskedRows } from './answers.js'
import { readAsked, talliesOf } from './answers.js'
import type {
  Conduct,
  CooperationKind,
  CooperationOptions,
  CooperationRecords,
  WillingnessToCooperate,
} from './cooperation-types.js'
import { outOf100 } from './stickiness.js'

/** The weights of the kinds: **a sample policy**, by judgement, to begin with. */
export const COOPERATION_WEIGHTS: Readonly<Record<CooperationKind, number>> = /* @__PURE__ */ deepFreeze({
  requests: 0.4,
  deliveries: 0.4,
  offers: 0.2,
})

/**
 * The willingness to cooperate of each client, from its conduct.
 *
 * @throws ClienteleError naming the first ten cells at fault; `EMPTY_INPUT` without any kind.
 * @example
 * import { willingnessToCooperate } from 'clientele/loyalty'
 * const requests = {
 *   client: ['A', 'A', 'A', 'B', 'B', 'C'],
 *   sent: ['2023-02-01', '2023-05-01', '2023-08-01', '2023-02-01', '2023-05-01', '2023-12-28'],
 *   answered: ['2023-02-03', '2023-05-04', '2023-08-09', '2023-03-20', null, null],
 * }
 * const { clients } = willingnessToCooperate({ requests }, { observedUntil: '2023-12-31' })
 * const [a, b, c] = clients
 * a.conduct.requests?.did // => 3
 * b.conduct.requests?.did // => 0
 * c.conduct.requests?.open // => 1
 * a.answerDays?.value // => 3
 * a.score.coverage // => 0.4
 * c.score.score // => undefined
 */
export function willingnessToCooperate(
  records: CooperationRecords,
  options: CooperationOptions,
): WillingnessToCooperate {
  expectKnownKeys(options, ['observedUntil', 'withinDays', 'weights', 'level'], 'options')
  const until = dayNumber(options.observedUntil, 'options.observedUntil')
  const level = expectLevel(options.level)
  const within = expectWithin(options.withinDays)
  const weights = expectWeights(options.weights)
  const asked = readRecords(records)
  const kinds = KINDS.flatMap(kind => {
    const rows = asked[kind]
    return rows === undefined ? [] : [{ kind, ...conductOf(rows, within[kind], until, level) }]
  })
  const ids = [...new Set(KINDS.flatMap(kind => asked[kind]?.ids ?? []))]
  const delays = asked.requests && medianDelays(asked.requests, until, level)
  return {
    clients: ids.map(client => {
      const own = kinds.flatMap(({ kind, byClient }) => {
        const conduct = byClient.get(client)
        return conduct === undefined ? [] : [[kind, conduct] as const]
      })
      const answerDays = delays?.byClient.get(client)
      return {
        client,
        score: scoreOf(own, weights),
        conduct: Object.fromEntries(own),
        ...(answerDays && { answerDays }),
      }
    }),
    usual: Object.fromEntries(kinds.flatMap(({ kind, usual }) => (usual === undefined ? [] : [[kind, usual]]))),
    ...(delays?.all && { answerDays: delays.all }),
  }
}

const KINDS = ['requests', 'deliveries', 'offers'] as const
const WITHIN: Readonly<Record<CooperationKind, number>> = { requests: 10, deliveries: 0, offers: 60 }
const COLUMNS = {
  requests: { asked: 'sent', answered: 'answered', mayPrecede: false },
  deliveries: { asked: 'due', answered: 'delivered', mayPrecede: true },
  offers: { asked: 'made', answered: 'accepted', mayPrecede: false },
} as const
const LONGEST = 36_525

function readRecords(records: CooperationRecords): Partial<Record<CooperationKind, AskedRows>> {
  expectKnownKeys(expectObject(records, 'records'), KINDS, 'records')
  const given = KINDS.flatMap(kind => {
    const columns = records[kind]
    return columns === undefined ? [] : [[kind, readAsked(columns, COLUMNS[kind], `records.${kind}`)] as const]
  })
  if (given.length === 0) reject('EMPTY_INPUT', 'records', 'requests, deliveries or offers', records)
  return Object.fromEntries(given)
}

interface KindOfConduct {
  readonly byClient: ReadonlyMap<ClientId, Conduct>
  readonly usual?: { readonly mean: number; readonly standardDeviation: number }
}

/** Every client of one kind, drawn together; nobody where nothing is decided. */
function conductOf(rows: AskedRows, days: number, until: DayNumber, level: number): KindOfConduct {
  const tallies = talliesOf(rows, days, until)
  const byClient = new Map<ClientId, Conduct>()
  if (tallies.every(({ of }) => of === 0)) return { byClient }
  const successes = tallies.map(({ did }) => did)
  const trials = tallies.map(({ of }) => of)
  const { values, lower, upper, population } = shrunkenProportions(successes, trials, { level })
  for (const [i, client] of rows.ids.entries()) {
    const ends = { lower: lower[i]!, upper: upper[i]! }
    const interval: Interval = { ...ends, level, kind: 'credible', method: 'beta-binomial' }
    byClient.set(client, { ...tallies[i]!, probability: values[i]!, interval })
  }
  return { byClient, usual: population }
}

function scoreOf(
  own: readonly (readonly [CooperationKind, Conduct])[],
  weights: Readonly<Record<CooperationKind, number>>,
): PartialScore {
  const grades = own
    .filter(([, { of }]) => of > 0)
    .map(([kind, { did, of, probability, interval }]): readonly [string, Grade] => [
      kind,
      { figure: did / of, grade: probability, lower: interval.lower, upper: interval.upper },
    ])
  return outOf100(partialScore(weights, Object.fromEntries(grades)))
}

function expectWithin(given: CooperationOptions['withinDays'] = {}): Readonly<Record<CooperationKind, number>> {
  expectKnownKeys(expectObject(given, 'options.withinDays'), KINDS, 'options.withinDays')
  const of = (kind: CooperationKind): number => {
    const { [kind]: days = WITHIN[kind] } = given
    return expectInteger(days, `options.withinDays.${kind}`, 0, LONGEST)
  }
  return { requests: of('requests'), deliveries: of('deliveries'), offers: of('offers') }
}

function expectWeights(given: CooperationOptions['weights'] = COOPERATION_WEIGHTS): Record<CooperationKind, number> {
  expectKnownKeys(expectObject(given, 'options.weights'), KINDS, 'options.weights')
  const of = (kind: CooperationKind): number => expectPositive(given[kind], `options.weights.${kind}`)
  return { requests: of('requests'), deliveries: of('deliveries'), offers: of('offers') }
}
