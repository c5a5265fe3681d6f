/**
 * Parts of one simulation, drawn anywhere, as the whole.
 *
 * @module
 */
import { expectList, reject } from '../../errors/index.js'
import { expectSimulation } from './expect-simulation.js'
import type { ProjectSimulation } from './simulation-types.js'

/**
 * Joins parts that follow each other: the paths from 0 to 4,999 and those from 5,000 on are those from 0 on, to the last digit.
 *
 * @param parts at least one, of one plan, one seed and the same options, in order of `from`, without gaps.
 * @throws ClienteleError `CONFLICTING_OPTIONS` naming what differs or where a gap is; `EMPTY_INPUT`, `INVALID_TYPE`.
 * @example
 * import { joinProjectSimulations, planProject, simulateProject } from 'clientele/project'
 * const plan = planProject({
 *   name: 'Plant', currency: 'EUR',
 *   timeline: { financialClose: '2024-12-31', constructionMonths: 0, operationMonths: 120, periodMonths: 12 },
 *   revenues: [{
 *     kind: 'volume-price', name: 'Sales', volume: { unit: 'unit', annual: 150 }, phases: [{ kind: 'merchant', price: 1 }],
 *   }],
 *   capex: [{ name: 'Plant', amount: 1000, draw: { kind: 'at-close' } }],
 *   financing: {
 *     debt: {
 *       size: { kind: 'amount', amount: 600 },
 *       tranches: [{ name: 'Loan', share: 1, annualRate: 0.06, tenorMonths: 120, repayment: { kind: 'annuity' } }],
 *     },
 *   },
 * })
 * const demand = { name: 'demand', target: { on: 'volume' }, distribution: { kind: 'normal', mean: 1, deviation: 0.3 } }
 * const [first, second] = [0, 50].map(from => simulateProject(plan, { drivers: [demand], paths: 50, seed: 42, from }))
 * const whole = simulateProject(plan, { drivers: [demand], paths: 100, seed: 42 })
 * const joined = joinProjectSimulations([first, second])
 * joined.measures[0].values.every((value, path) => value === whole.measures[0].values[path]) // => true
 */
export function joinProjectSimulations(parts: readonly ProjectSimulation[]): ProjectSimulation {
  expectList(parts, 'parts')
  const list = Array.from(parts, (part, i) => expectSimulation(part, `parts[${i}]`))
  const [first] = list
  if (first === undefined) return reject('EMPTY_INPUT', 'parts', 'at least one part', parts)
  let next = first.from
  for (const [i, part] of list.entries()) {
    if (factsOf(part) !== factsOf(first)) reject('CONFLICTING_OPTIONS', `parts[${i}]`, factsOf(first), factsOf(part))
    if (part.from !== next)
      reject('CONFLICTING_OPTIONS', `parts[${i}].from`, `${next}, where the part before ends`, part.from)
    next += part.paths
  }
  const floats = (of: (part: ProjectSimulation) => Float64Array): Float64Array =>
    concatenated(list.map(of), size => new Float64Array(size))
  const ints = (of: (part: ProjectSimulation) => Int32Array): Int32Array =>
    concatenated(list.map(of), size => new Int32Array(size))
  const counts = (of: (part: ProjectSimulation) => Float64Array): Float64Array =>
    of(first).map((_, day) => list.reduce((sum, part) => sum + of(part)[day]!, 0))
  const { days, credit, construction } = first
  return {
    ...first,
    paths: next - first.from,
    measures: first.measures.map((column, m) => ({
      ...column,
      values: floats(part => part.measures[m]!.values),
      defined: concatenated(
        list.map(part => part.measures[m]!.defined),
        size => new Uint8Array(size),
      ),
    })),
    drivers: first.drivers.map(({ name }, d) => ({
      name,
      values: floats(part => part.drivers[d]!.values),
      clamped: list.reduce((sum, part) => sum + part.drivers[d]!.clamped, 0),
    })),
    days: {
      ...days,
      tested: counts(part => part.days.tested),
      shortfalls: counts(part => part.days.shortfalls),
      arrears: counts(part => part.days.arrears),
      callable: counts(part => part.days.callable),
    },
    credit: {
      ...credit,
      defaultDay: ints(part => part.credit.defaultDay),
      exposure: floats(part => part.credit.exposure),
      loss: floats(part => part.credit.loss),
      discountedLoss: floats(part => part.credit.discountedLoss),
    },
    construction: {
      ...construction,
      completion: ints(part => part.construction.completion),
      capexRatio: floats(part => part.construction.capexRatio),
    },
  }
}

/** What parts must have in common, as text. */
function factsOf({
  project,
  currency,
  seed,
  defaultsWhen,
  measures,
  drivers,
  days,
  credit,
}: ProjectSimulation): string {
  return JSON.stringify({
    project,
    currency,
    seed,
    defaultsWhen,
    measures: measures.map(({ measure, baseCase }) => [measure, baseCase]),
    drivers: drivers.map(({ name }) => name),
    days: [days.dates.length, days.dates.at(-1)],
    debt: credit.commitment,
    rate: credit.annualDiscountRate,
  })
}

/** Columns one after the other. */
function concatenated<T extends Float64Array | Int32Array | Uint8Array>(
  parts: readonly T[],
  make: (size: number) => T,
): T {
  const whole = make(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}
