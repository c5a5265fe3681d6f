/**
 * Of those who became clients together, how many still are after one period, two, three?
 *
 * A cohort is who became a client in the same month, quarter or year. Each client's age runs from its own first day, so that the
 * last of a cohort are given as long as the first; a cell is there once all of the cohort could reach its age.
 *
 * @module
 */
import { expectKnownKeys, expectOneOf } from '../../errors/index.js'
import type { DayNumber } from '../../money/core.js'
import { dayNumber, isoDate, lastDayOf } from '../../money/core.js'
import { monthsAfter } from '../../money/periods/index.js'
import { expectLevel } from '../../statistics/level.js'
import type { CohortCell, CohortOptions, CohortPeriod, RetentionCohorts } from './cohort-types.js'
import { rateOf } from './rate.js'
import type { RelationshipColumns, Relationships } from './relationships.js'
import { expectRelationships, isClientOn } from './relationships.js'

/**
 * Retention by cohort and age. Cells of one cohort are no independent samples, since they follow the same clients: each interval is
 * for its cell alone.
 *
 * @throws ClienteleError naming the first ten cells at fault, or the option.
 * @example
 * import { retentionCohorts } from 'clientele/loyalty'
 * const relationships = {
 *   client: ['A', 'B', 'C', 'D', 'E'],
 *   start: ['2021-02-01', '2021-07-15', '2021-11-30', '2022-01-20', '2022-09-01'],
 *   end: [null, '2022-03-31', '2023-06-30', null, '2022-12-31'],
 * }
 * const { cohorts, all } = retentionCohorts(relationships, { observedUntil: '2023-12-31', by: 'year' })
 * cohorts.map(({ cohort, cells }) => `${cohort}: ${cells.map(({ remaining }) => remaining).join(' ')}`) // => ['2021: 3 2 1', '2022: 2 1']
 * all[1].share // => 0.6
 */
export function retentionCohorts(relationships: RelationshipColumns, options: CohortOptions): RetentionCohorts {
  expectKnownKeys(options, ['observedUntil', 'by', 'age', 'counting', 'level'], 'options')
  const until = dayNumber(options.observedUntil, 'options.observedUntil')
  const by = expectOneOf(options.by, PERIODS, 'options.by')
  const age = options.age === undefined ? by : expectOneOf(options.age, PERIODS, 'options.age')
  const { counting = 'unbroken' } = options
  const isUnbroken = expectOneOf(counting, ['unbroken', 'present'], 'options.counting') === 'unbroken'
  const level = expectLevel(options.level)
  const of = expectRelationships(relationships)
  const cohorts = cohortsOf(of, by, until).map(({ last, clients }): Followed => {
    const ages = agesUntil(last, MONTHS[age], until)
    const rows = ages.map(k => clients.map(client => staysAt(of, client, k * MONTHS[age], isUnbroken)))
    return { last, cluster: clients.map(client => of.cluster[client]!), rows }
  })
  const longest = cohorts.reduce((most, { rows }) => Math.max(most, rows.length), 0)
  return {
    by,
    age,
    cohorts: cohorts.map(({ last, cluster, rows }) => ({
      cohort: nameOf(last, by),
      size: cluster.length,
      cells: rows.map((row, k) => cellOf(k, cluster, row, level)),
    })),
    all: Array.from({ length: longest }, (_, k) => {
      const reach = cohorts.filter(({ rows }) => k < rows.length)
      const together = reach.flatMap(({ cluster }) => cluster)
      return cellOf(
        k,
        together,
        reach.flatMap(({ rows }) => rows[k]!),
        level,
      )
    }),
  }
}

const PERIODS = ['month', 'quarter', 'year'] as const
const MONTHS: Readonly<Record<CohortPeriod, number>> = { month: 1, quarter: 3, year: 12 }

/** A cohort with 1 for who stays and 0 for who does not, client by client, age by age. */
interface Followed {
  readonly last: DayNumber
  readonly cluster: readonly number[]
  readonly rows: readonly (readonly number[])[]
}

/** Clients by the last day of the period in which they became one. */
function cohortsOf(
  { first, start }: Relationships,
  by: CohortPeriod,
  until: DayNumber,
): readonly { readonly last: DayNumber; readonly clients: readonly number[] }[] {
  const cohorts = new Map<DayNumber, number[]>()
  for (let client = 0; client < first.length - 1; client++) {
    const day = start[first[client]!]!
    if (day > until) continue
    const last = lastDayOf(by, day)
    const clients = cohorts.get(last)
    if (clients === undefined) cohorts.set(last, [client])
    else clients.push(client)
  }
  return [...cohorts].sort(([one], [other]) => one - other).map(([last, clients]) => ({ last, clients }))
}

/** 0, 1, 2 ... as far as who began on the last day of a cohort was observed. */
function agesUntil(last: DayNumber, months: number, until: DayNumber): readonly number[] {
  const ages: number[] = []
  for (let k = 0; monthsAfter(last, k * months) <= until; k++) ages.push(k)
  return ages
}

function staysAt(of: Relationships, client: number, months: number, isUnbroken: boolean): number {
  const at = of.first[client]!
  const day = monthsAfter(of.start[at]!, months)
  if (isUnbroken) return day < of.end[at]! ? 1 : 0
  return isClientOn(of, client, day) ? 1 : 0
}

function cellOf(age: number, cluster: readonly number[], stays: readonly number[], level: number): CohortCell {
  const codes = new Map<number, number>()
  const own = Int32Array.from(cluster, code => {
    const known = codes.get(code)
    if (known !== undefined) return known
    codes.set(code, codes.size)
    return codes.size - 1
  })
  const whole = new Float64Array(own.length).fill(1)
  const { part, rate, interval } = rateOf({ cluster: own, clusters: codes.size }, Float64Array.from(stays), whole, {
    level,
    isCount: true,
  })
  return { age, remaining: part, size: own.length, share: rate!, interval: interval! }
}

function nameOf(last: DayNumber, by: CohortPeriod): string {
  const [year, month] = isoDate(last).split('-')
  if (by === 'year') return year!
  return by === 'month' ? `${year}-${month}` : `${year}-Q${Number(month) / 3}`
}
