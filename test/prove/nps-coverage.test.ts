/**
 * Intervals of ratings cover as often as they say: of few answers, of several contacts of one client, of weighted answers, of the
 * difference of two surveys. What covers less is named here and in docs/nps.md.
 */
import { expect, it } from 'vitest'
import type { RandomStream } from '../../src/model/index.js'
import { randomStream } from '../../src/model/index.js'
import { normalCdf, normalQuantile } from '../../src/numeric/index.js'
import type { NetPromoterMethod } from '../../src/satisfaction/ratings/index.js'
import { customerSatisfaction, netPromoterScore, ratingChange } from '../../src/satisfaction/ratings/index.js'
import { saveTable } from './tables.js'

const PROOF = 'nps-coverage'
/** Fixed before the first run; run i of a case has seed FIRST_SEED + i. */
const FIRST_SEED = 1_300_000
const RUNS = 2000
const METHODS = ['score', 'adjusted-wald', 'wald', 'exact'] as const
const SIZES = [5, 10, 20, 30, 50] as const

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const within = ({ lower, upper }: { readonly lower: number; readonly upper: number }, truth: number): boolean =>
  lower - 1e-12 <= truth && truth <= upper + 1e-12

/** Shares of promoters and detractors: all of a grid of tenths, and some next to the corners. */
const GRID = [
  ...Array.from({ length: 11 }, (_, up) =>
    Array.from({ length: 11 - up }, (_, down) => [up / 10, down / 10] as const),
  ).flat(),
  ...[0.95, 0.98].flatMap(most => [[most, 0.01] as const, [most, 0.99 - most] as const, [0.01, most] as const]),
].filter(([up, down]) => !(up === 1 || down === 1 || (up === 0 && down === 0)))

it('of few answers, added up over all that can come', () => {
  const rows = SIZES.flatMap(size =>
    METHODS.map(method => {
      const coverage = GRID.map(([up, down]) => exactCoverage(size, up, down, method))
      const mean = coverage.reduce((sum, share) => sum + share.covered / coverage.length, 0)
      const width = coverage.reduce((sum, share) => sum + share.width / coverage.length, 0)
      const least = Math.min(...coverage.map(share => share.covered))
      const under = coverage.filter(share => share.covered < 0.93).length / coverage.length
      return { size, method, mean, least, under, width }
    }),
  )
  saveTable(
    PROOF,
    `Coverage of 95 % intervals of the net promoter score, exact, over ${GRID.length} pairs of shares`,
    rows.map(row => ({
      answers: row.size,
      method: row.method,
      'on average': percent(row.mean),
      'at worst': percent(row.least),
      'below 93 %': percent(row.under),
      'mean width': row.width.toFixed(3),
    })),
  )
  for (const { method, least, mean } of rows) {
    if (method === 'exact') expect(least).toBeGreaterThan(0.95)
    if (method === 'score') expect(Math.abs(mean - 0.95)).toBeLessThan(0.02)
  }
})

function exactCoverage(n: number, up: number, down: number, method: NetPromoterMethod) {
  let [covered, width] = [0, 0]
  const logs = Array.from({ length: n + 1 }, (_, k) =>
    Array.from({ length: k }, (_, i) => Math.log(i + 1)).reduce((a, b) => a + b, 0),
  )
  const power = (share: number, k: number): number => (k === 0 ? 0 : k * Math.log(share))
  for (let b = 0; b <= n; b++) {
    for (let c = 0; c <= n - b; c++) {
      const rest = n - b - c
      const probability = Math.exp(
        logs[n]! -
          logs[b]! -
          logs[c]! -
          logs[rest]! +
          power(up, b) +
          power(down, c) +
          power(Math.max(0, 1 - up - down), rest),
      )
      if (!(probability > 1e-12)) continue
      const interval = intervalOf(b, c, rest, method)
      width += probability * (interval.upper - interval.lower)
      if (within(interval, up - down)) covered += probability
    }
  }
  return { covered, width }
}

const known = new Map<string, { readonly lower: number; readonly upper: number }>()
function intervalOf(promoters: number, detractors: number, passives: number, method: NetPromoterMethod) {
  const key = `${promoters} ${detractors} ${passives} ${method}`
  const found = known.get(key) ?? netPromoterScore({ promoters, detractors, passives }, { method }).interval
  known.set(key, found)
  return found
}

it('of several contacts of one client, who are alike', () => {
  const rows = [5, 10, 20, 50].flatMap(clients =>
    [0, 0.3, 0.7].map(likeness => {
      let [clustered, naive, mean] = [0, 0, 0]
      for (let run = 0; run < RUNS; run++) {
        const uniform = randomStream(FIRST_SEED + run)
        const { answers, client } = survey(uniform, { clients, likeness, lift: 0.6 })
        if (within(netPromoterScore({ answers, client }).interval, NET)) clustered += 1 / RUNS
        if (within(netPromoterScore(answers).interval, NET)) naive += 1 / RUNS
        const scale = { lowest: 0, highest: 10 }
        if (within(customerSatisfaction({ answers, client }, { scale, satisfiedFrom: 9 }).mean.interval, MEAN))
          mean += 1 / RUNS
      }
      return { clients, likeness, clustered, naive, mean }
    }),
  )
  saveTable(
    PROOF,
    `Coverage of 95 % intervals, 1 to 8 contacts of each client alike by so much, ${RUNS} runs each`,
    rows.map(row => ({
      clients: row.clients,
      likeness: row.likeness,
      'score, by client': percent(row.clustered),
      'score, contacts taken for independent': percent(row.naive),
      'mean, by client': percent(row.mean),
    })),
  )
  for (const row of rows) expect(row.clustered).toBeGreaterThan(0.93)
})

it('of the change between two surveys', () => {
  const rows = [10, 30, 100].flatMap(clients =>
    (['others', 'the same', 'half of them the same'] as const).map(who => {
      const covered = { nps: 0, satisfied: 0, mean: 0 }
      for (let run = 0; run < RUNS; run++) {
        const uniform = randomStream(FIRST_SEED + run)
        const traits = Array.from({ length: 2 * clients }, () => normalQuantile(uniform()))
        const first = clients === 0 ? 0 : who === 'others' ? clients : who === 'the same' ? 0 : Math.floor(clients / 2)
        const wave = (from: number, lift: number) => {
          const client = Array.from({ length: clients }, (_, i) => from + i)
          return {
            client,
            answers: client.map(i =>
              answerOf(Math.sqrt(0.5) * traits[i]! + Math.sqrt(0.5) * normalQuantile(uniform()) + lift),
            ),
          }
        }
        const [before, after] = [wave(0, 0.6), wave(first, 0.9)]
        const scale = { lowest: 0, highest: 10 }
        const truth = { nps: netOf(0.9) - NET, satisfied: aboveOf(0.9) - aboveOf(0.6), mean: meanOf(0.9) - MEAN }
        const measures = {
          nps: { kind: 'net-promoter-score' },
          satisfied: { kind: 'satisfied', scale, satisfiedFrom: 9 },
          mean: { kind: 'mean', scale },
        } as const
        for (const name of ['nps', 'satisfied', 'mean'] as const) {
          if (within(ratingChange(before, after, { measure: measures[name] }).interval, truth[name]))
            covered[name] += 1 / RUNS
        }
      }
      return { clients, who, ...covered }
    }),
  )
  saveTable(
    PROOF,
    `Coverage of 95 % intervals of a change, ${RUNS} runs each`,
    rows.map(({ clients, who, ...shares }) => ({
      'clients in each': clients,
      'who is asked again': who,
      score: percent(shares.nps),
      'share content': percent(shares.satisfied),
      mean: percent(shares.mean),
    })),
  )
  for (const { nps, satisfied, mean } of rows)
    for (const share of [nps, satisfied, mean]) expect(share).toBeGreaterThan(0.925)
})

/** Answers are cuts of a normal trait: from −1.5 up by 0.3. */
function answerOf(trait: number): number {
  return Math.max(0, Math.min(10, Math.floor((trait + 1.5) / 0.3) + 1))
}

/** P(answer >= k) of a trait of mean `lift` and variance 1. */
function atLeast(k: number, lift: number): number {
  return 1 - normalCdf(-1.5 + 0.3 * (k - 1) - lift)
}

const aboveOf = (lift: number): number => atLeast(9, lift)
const netOf = (lift: number): number => atLeast(9, lift) - (1 - atLeast(7, lift))
const meanOf = (lift: number): number =>
  Array.from({ length: 10 }, (_, k) => atLeast(k + 1, lift)).reduce((a, b) => a + b, 0)
const NET = netOf(0.6)
const MEAN = meanOf(0.6)

function survey(
  uniform: RandomStream,
  { clients, likeness, lift }: { readonly clients: number; readonly likeness: number; readonly lift: number },
) {
  const [answers, client]: [number[], number[]] = [[], []]
  for (let c = 0; c < clients; c++) {
    const together = normalQuantile(uniform())
    const contacts = 1 + Math.floor(8 * uniform() ** 2)
    for (let m = 0; m < contacts; m++) {
      answers.push(
        answerOf(Math.sqrt(likeness) * together + Math.sqrt(1 - likeness) * normalQuantile(uniform()) + lift),
      )
      client.push(c)
    }
  }
  return { answers, client }
}
