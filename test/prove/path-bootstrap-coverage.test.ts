/**
 * Intervals of path models and of indices cover as often as they say: of few clients and many, of strong paths and none, of several
 * contacts of one client. What is true is what the model finds among 300,000 clients. An interval that covers less is named here and
 * in its documentation.
 */
import { expect, it } from 'vitest'
import type { Interval, RandomStream } from '../../src/model/index.js'
import { randomStream, runSync } from '../../src/model/index.js'
import type { PathBootstrap, PathModel, PathStructure } from '../../src/satisfaction/index.js'
import {
  bootstrapPaths,
  heterotraitMonotrait,
  itemCorrelations,
  pathModel,
  satisfactionIndex,
} from '../../src/satisfaction/index.js'
import { drawNormal } from '../../src/statistics/index.js'
import { saveTable } from './tables.js'

/** Fixed before the first run; run i of a case has seed FIRST_SEED + i. */
const FIRST_SEED = 1_340_000
const RUNS = 1000
const REPLICATES = 400
const PROOF = 'path-bootstrap-coverage'
const SCALE = { lowest: 1, highest: 10 }
const MANY = 300_000

const ITEMS = {
  Quality: ['q1', 'q2', 'q3'],
  Price: ['p1', 'p2'],
  Satisfaction: ['s1', 's2', 's3'],
  Loyalty: ['l1', 'l2'],
}
const STRUCTURE: PathStructure = {
  constructs: Object.fromEntries(
    Object.entries(ITEMS).map(([name, items]) => [name, { kind: 'composite', items } as const]),
  ),
  paths: [
    { from: 'Quality', to: 'Satisfaction' },
    { from: 'Price', to: 'Satisfaction' },
    { from: 'Satisfaction', to: 'Loyalty' },
    { from: 'Price', to: 'Loyalty' },
  ],
}

type Answers = Record<string, Float64Array>

/** Answers from 1 to 10. Satisfaction hangs on quality and a little on price; price does nothing for loyalty. */
function answersOf(uniform: RandomStream, rows: number, likeness = 0, clients?: readonly number[]): Answers {
  const answers: Answers = Object.fromEntries(
    Object.values(ITEMS)
      .flat()
      .map(item => [item, new Float64Array(rows)]),
  )
  const own = new Map<number, readonly number[]>()
  const draws = (): readonly number[] => Array.from({ length: 4 }, () => drawNormal(uniform))
  for (let row = 0; row < rows; row++) {
    const client = clients === undefined ? row : clients[row]!
    const shared = own.get(client) ?? draws()
    own.set(client, shared)
    const [quality, price, more, rest] = draws().map(
      (draw, i) => Math.sqrt(1 - likeness) * draw + Math.sqrt(likeness) * shared[i]!,
    )
    const satisfaction = 0.6 * quality! + 0.2 * price! + 0.7 * more!
    const levels = {
      Quality: quality!,
      Price: price!,
      Satisfaction: satisfaction,
      Loyalty: 0.6 * satisfaction + 0.7 * rest!,
    }
    for (const [name, items] of Object.entries(ITEMS)) {
      const level = levels[name as keyof typeof levels]
      for (const [h, item] of items.entries()) {
        const answer = Math.round(6.5 + 1.5 * level + (1 + 0.4 * h) * drawNormal(uniform))
        answers[item]![row] = Math.min(10, Math.max(1, answer))
      }
    }
  }
  return answers
}

interface Truth {
  readonly index: number
  readonly strong: number
  readonly weak: number
  readonly none: number
  readonly rSquared: number
  readonly distinctness: number
}

function truthOf(): Truth {
  const answers = answersOf(randomStream(FIRST_SEED - 1), MANY)
  const model = pathModel.fit(answers, STRUCTURE)
  const { items, correlation } = itemCorrelations({ ...answers })
  const blocks = Object.fromEntries(
    Object.entries(ITEMS).map(([name, own]) => [name, own.map(item => items.indexOf(item))]),
  )
  return {
    index: satisfactionIndex(model, answers, { construct: 'Satisfaction', scale: SCALE }).index,
    ...pathsOf(model),
    rSquared: model.params.explained.find(({ name }) => name === 'Satisfaction')!.rSquared,
    distinctness: heterotraitMonotrait(correlation, blocks).find(
      ({ first, second }) => first === 'Quality' && second === 'Satisfaction',
    )!.ratio!,
  }
}

function pathsOf({ params }: PathModel): Pick<Truth, 'strong' | 'weak' | 'none'> {
  const [strong, weak, , none] = params.paths.map(({ coefficient }) => coefficient)
  return { strong: strong!, weak: weak!, none: none! }
}

function intervalsOf(found: PathBootstrap): Readonly<Record<keyof Truth, Interval>> {
  const path = (from: string, to: string): Interval =>
    found.paths.find(one => one.from === from && one.to === to)!.interval
  return {
    index: found.indices!.find(({ construct }) => construct === 'Satisfaction')!.interval,
    strong: path('Quality', 'Satisfaction'),
    weak: path('Price', 'Satisfaction'),
    none: path('Price', 'Loyalty'),
    rSquared: found.rSquared.find(({ construct }) => construct === 'Satisfaction')!.interval,
    distinctness: found.heterotraitMonotrait.find(one => one.first === 'Quality' && one.second === 'Satisfaction')!
      .interval,
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const covers = ({ lower, upper }: Interval, truth: number): boolean => lower <= truth && truth <= upper

const NAMES: Readonly<Record<keyof Truth, string>> = {
  index: 'index',
  strong: 'strong path',
  weak: 'weak path',
  none: 'path of 0',
  rSquared: 'R²',
  distinctness: 'HTMT',
}

it('of clients who are independent', () => {
  const truth = truthOf()
  const rows = [30, 60, 120, 250].flatMap(clients =>
    (['percentile', 'bias-corrected'] as const).map(interval => {
      const covered: Record<string, number> = {}
      let known = 0
      for (let run = 0; run < RUNS; run++) {
        const answers = answersOf(randomStream(FIRST_SEED + run), clients)
        const model = pathModel.fit(answers, STRUCTURE)
        const options = { seed: FIRST_SEED + run, replicates: REPLICATES, scale: SCALE, interval }
        const intervals = intervalsOf(runSync(bootstrapPaths(model, answers, options)))
        for (const key of Object.keys(NAMES) as (keyof Truth)[]) {
          covered[key] = (covered[key] ?? 0) + (covers(intervals[key], truth[key]) ? 1 / RUNS : 0)
        }
        const plain = satisfactionIndex(model, answers, { construct: 'Satisfaction', scale: SCALE })
        if (covers(plain.interval!, truth.index)) known += 1 / RUNS
      }
      return { clients, interval, covered, known }
    }),
  )
  saveTable(
    PROOF,
    `Coverage of 95 % intervals, ${REPLICATES} resamples, ${RUNS} runs each`,
    rows.map(({ clients, interval, covered, known }) => ({
      clients,
      interval,
      ...Object.fromEntries(Object.entries(NAMES).map(([key, name]) => [name, percent(covered[key]!)])),
      'index, weights as known': percent(known),
    })),
  )
  for (const { clients, covered, known } of rows) {
    if (clients < 60) continue
    expect(covered['index']).toBeGreaterThan(0.925)
    expect(known).toBeGreaterThan(0.925)
    expect(covered['strong']).toBeGreaterThan(0.9)
    expect(covered['none']).toBeGreaterThan(0.92)
  }
})

it('of clients with one to four contacts each, who are alike', () => {
  const truth = truthOf()
  const rows = [40, 100].flatMap(clients =>
    [0.3, 0.7].map(likeness => {
      const covered = { knowing: 0, independent: 0 }
      for (let run = 0; run < RUNS; run++) {
        const uniform = randomStream(FIRST_SEED + run)
        const owners = Array.from({ length: clients }, (_, client) =>
          new Array<number>(1 + Math.floor(4 * uniform())).fill(client),
        ).flat()
        const answers = answersOf(uniform, owners.length, likeness, owners)
        const model = pathModel.fit(answers, STRUCTURE)
        const options = { seed: FIRST_SEED + run, replicates: REPLICATES, scale: SCALE }
        const knowing = runSync(bootstrapPaths(model, answers, { ...options, clients: owners }))
        if (covers(intervalsOf(knowing).index, truth.index)) covered.knowing += 1 / RUNS
        const independent = runSync(bootstrapPaths(model, answers, options))
        if (covers(intervalsOf(independent).index, truth.index)) covered.independent += 1 / RUNS
      }
      return { clients, likeness, ...covered }
    }),
  )
  saveTable(
    PROOF,
    `Coverage of 95 % intervals of the index, contacts of a client alike by so much, ${RUNS} runs each`,
    rows.map(row => ({
      clients: row.clients,
      likeness: row.likeness,
      'drawing clients': percent(row.knowing),
      'drawing contacts': percent(row.independent),
    })),
  )
  for (const row of rows) expect(row.knowing).toBeGreaterThan(0.915)
})
