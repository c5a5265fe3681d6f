/**
 * Intervals of service figures cover as often as they say: what a day costs in satisfaction by answers of few clients, complaints of
 * clients of whom some complain often, what is done within a promise when some cases are open.
 */
import { expect, it } from 'vitest'
import type { RandomStream } from '../../src/model/index.js'
import { randomStream } from '../../src/model/index.js'
import { normalQuantile } from '../../src/numeric/index.js'
import { complaintRate, firstResponse, serviceLink } from '../../src/satisfaction/service/index.js'
import { saveTable } from './tables.js'

const PROOF = 'service-coverage'
/** Fixed before the first run; run i of a case has seed FIRST_SEED + i. */
const FIRST_SEED = 1_310_000
const RUNS = 2000

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const within = (interval: { readonly lower: number; readonly upper: number } | undefined, truth: number): boolean =>
  interval !== undefined && interval.lower <= truth && truth <= interval.upper

it('what a day of waiting goes with, several answers of each client', () => {
  const rows = [5, 10, 20, 50].map(clients => {
    let covered = 0
    for (let run = 0; run < RUNS; run++) {
      const uniform = randomStream(FIRST_SEED + run)
      const [answers, client, days]: [number[], number[], number[]] = [[], [], []]
      for (let c = 0; c < clients; c++) {
        const [own, usual] = [normalQuantile(uniform()), normalQuantile(uniform())]
        const contacts = 1 + Math.floor(5 * uniform())
        for (let m = 0; m < contacts; m++) {
          const waited = Math.exp(2 + 0.5 * usual + 0.3 * normalQuantile(uniform()))
          days.push(waited)
          client.push(c)
          answers.push(50 - 0.4 * waited + 4 * own + 4 * normalQuantile(uniform()))
        }
      }
      const measure = { kind: 'mean', scale: { lowest: -1000, highest: 1000 } } as const
      const { effects } = serviceLink({ answers, client, service: { days } }, { measure })
      if (within(effects[0]?.interval, -0.4)) covered += 1 / RUNS
    }
    return { clients, covered }
  })
  saveTable(
    PROOF,
    `Coverage of 95 % intervals of what a day goes with, 1 to 5 answers of each client, ${RUNS} runs each`,
    rows.map(({ clients, covered }) => ({ clients, covered: percent(covered) })),
  )
  for (const { covered } of rows) expect(covered).toBeGreaterThan(0.92)
})

it('complaints a year, of clients of whom some complain often', () => {
  const rows = [20, 100].flatMap(clients =>
    [0, 1, 3].map(spread => {
      const covered = { 'by client': 0, 'as if independent': 0 }
      for (let run = 0; run < RUNS; run++) {
        const uniform = randomStream(FIRST_SEED + run)
        const client = Array.from({ length: clients }, (_, i) => i)
        const years = client.map(() => 0.2 + 3 * uniform())
        // Hazards of variance `spread`: a part 1/(1 + spread) of the clients complains, at 0.3 (1 + spread) a year.
        const complaints = years.map(span =>
          uniform() < 1 / (1 + spread) ? poisson(uniform, 0.3 * (1 + spread) * span) : 0,
        )
        const [of, alone] = [
          complaintRate({ client, complaints, years }).perYear.interval,
          complaintRate({ client: [0], complaints: [sum(complaints)], years: [sum(years)] }).perYear.interval,
        ]
        if (within(of, 0.3)) covered['by client'] += 1 / RUNS
        if (within(alone, 0.3)) covered['as if independent'] += 1 / RUNS
      }
      return { clients, spread, ...covered }
    }),
  )
  saveTable(
    PROOF,
    `Coverage of 95 % intervals of complaints a year, clients' own rates of variance so many times the square of their mean, ${RUNS} runs each`,
    rows.map(({ clients, spread, ...shares }) => ({
      clients,
      variance: spread,
      'by client': percent(shares['by client']),
      'as if independent': percent(shares['as if independent']),
    })),
  )
  for (const row of rows) expect(row['by client']).toBeGreaterThan(0.92)
})

it('what is answered within a promise, when some cases are open', () => {
  const rows = [10, 30, 100].map(cases => {
    let all = 0
    for (let run = 0; run < RUNS; run++) {
      const uniform = randomStream(FIRST_SEED + run)
      const until = Array.from({ length: cases }, () => 60 * uniform())
      const wait = until.map(() => -20 * Math.log(1 - uniform()))
      const inquiries = {
        client: wait.map((_, i) => i),
        waitedHours: wait.map((hours, i) => Math.min(hours, until[i]!)),
        answered: wait.map((hours, i) => hours <= until[i]!),
      }
      const { within: of } = firstResponse(inquiries, { withinHours: 24 })
      const truth = 1 - Math.exp(-24 / 20)
      // Where nobody was watched so long nothing is said, which covers.
      if (of?.all === undefined || within(of.all.interval, truth)) all += 1 / RUNS
    }
    return { cases, all }
  })
  saveTable(
    PROOF,
    `Coverage of 95 % intervals of what is answered within 24 hours, cases watched for up to 60, ${RUNS} runs each`,
    rows.map(({ cases, all }) => ({ cases, covered: percent(all) })),
  )
  for (const { all } of rows) expect(all).toBeGreaterThan(0.92)
})

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

function poisson(uniform: RandomStream, mean: number): number {
  let [count, product] = [0, uniform()]
  const least = Math.exp(-mean)
  while (product > least) {
    count++
    product *= uniform()
  }
  return count
}
