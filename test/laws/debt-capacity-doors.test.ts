/** Whatever comes to the doors of debt sizing and its pictures: an answer of finite numbers or a named fault, never a TypeError. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { coverDistributionChart, tornadoChart } from '../../src/charts/index.js'
import { ClienteleError } from '../../src/errors/index.js'
import { curvedDebt, debtCapacity, repaymentProfile, sculptedDebt } from '../../src/project/index.js'

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'x',
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    0,
    1e300,
    5e-324,
    1n,
  ),
  fc.constantFrom<unknown>([], {}, [null], Array(3), [1, 'x'], new Date(0), new Map(), () => 'x', Symbol('s')),
  fc.double(),
)

/** A place in nested options, and what comes there instead. */
function spoilt(terms: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(terms)) return terms.map((item, i) => (i === key ? spoilt(item, rest, value) : item))
  if (typeof terms !== 'object' || terms === null) return value
  const fields = Object.fromEntries(Object.entries(terms))
  return { ...fields, [key]: spoilt(fields[key], rest, value) }
}

const ROWS = { cashFlows: [100, 90, 80, 70], ratesPerPeriod: [0.05, 0.05, 0.06, 0.06], balloon: 0.1, grace: 1 }
const DOORS: readonly (readonly [(terms: never) => unknown, unknown, readonly (readonly (string | number)[])[]])[] = [
  [
    repaymentProfile,
    { shape: { kind: 'annuity', balloon: 0.1 }, rates: [0.05, 0.06], grace: 0, lengths: [1, 1] },
    [
      [],
      ['shape'],
      ['shape', 'kind'],
      ['shape', 'balloon'],
      ['rates'],
      ['rates', 1],
      ['grace'],
      ['lengths'],
      ['lengths', 0],
    ],
  ],
  [
    sculptedDebt,
    { ...ROWS, dscr: [1.3, 1.3, 1.2, 1.2] },
    [
      [],
      ['cashFlows'],
      ['cashFlows', 2],
      ['ratesPerPeriod'],
      ['ratesPerPeriod', 1],
      ['balloon'],
      ['grace'],
      ['dscr'],
      ['dscr', 3],
    ],
  ],
  [
    sculptedDebt,
    { ...ROWS, debt: 100, curve: [1, 1, 2, 2] },
    [['debt'], ['curve'], ['curve', 2], ['negativePrincipal']],
  ],
  [curvedDebt, { ...ROWS, debt: 100, averageLife: 2.6 }, [[], ['debt'], ['averageLife'], ['cashFlows', 0], ['grace']]],
  [
    debtCapacity,
    {
      scenarios: [
        { name: 'P50', cashFlows: [100, 90, 80, 70], limits: { minimumDscr: [1.3, 1.3, 1.2] } },
        { name: 'P90', cashFlows: [80, 70, 60, 50] },
      ],
      ratesPerPeriod: 0.05,
      tenor: 3,
      grace: 0,
      repayment: { kind: 'sculpted', curve: [1, 1, 1], balloon: 0 },
      limits: { minimumDscr: 1.1, averageDscr: 1.2, llcr: 1.2, plcr: 1.3, gearing: 0.7, amount: 150 },
      uses: { fixed: 200, perDebt: 0.05 },
    },
    [
      [],
      ['scenarios'],
      ['scenarios', 0],
      ['scenarios', 1, 'name'],
      ['scenarios', 0, 'cashFlows'],
      ['scenarios', 0, 'cashFlows', 1],
      ['scenarios', 0, 'limits'],
      ['scenarios', 0, 'limits', 'minimumDscr', 1],
      ['ratesPerPeriod'],
      ['tenor'],
      ['grace'],
      ['repayment'],
      ['repayment', 'kind'],
      ['repayment', 'curve'],
      ['repayment', 'balloon'],
      ['limits'],
      ['limits', 'minimumDscr'],
      ['limits', 'averageDscr'],
      ['limits', 'llcr'],
      ['limits', 'plcr'],
      ['limits', 'gearing'],
      ['limits', 'amount'],
      ['uses'],
      ['uses', 'fixed'],
      ['uses', 'perDebt'],
    ],
  ],
  [
    tornadoChart,
    {
      measure: 'llcr',
      base: 1,
      rows: [{ name: 'x', target: { on: 'volume' }, low: 0.9, high: 1.1, outcomeAtLow: 1, outcomeAtHigh: 2 }],
    },
    [
      [],
      ['measure'],
      ['base'],
      ['rows'],
      ['rows', 0],
      ['rows', 0, 'name'],
      ['rows', 0, 'target'],
      ['rows', 0, 'target', 'on'],
      ['rows', 0, 'low'],
      ['rows', 0, 'outcomeAtLow'],
    ],
  ],
  [
    coverDistributionChart,
    { values: [1, 2], defined: [1, 1] },
    [[], ['values'], ['values', 0], ['defined'], ['defined', 1]],
  ],
]

/** Numbers anywhere in an answer. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  if (value instanceof Float64Array) return [...value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

it.each(DOORS.map(([door, terms, paths]) => [door.name, door, terms, paths] as const))(
  '%s',
  (_, door, terms, paths) => {
    expect(numbersIn(Reflect.apply(door, undefined, [terms])).every(Number.isFinite)).toBe(true)
    fc.assert(
      fc.property(fc.constantFrom(...paths), junk, (path, value) => {
        try {
          const answer: unknown = Reflect.apply(door, undefined, [spoilt(terms, path, value)])
          expect(numbersIn(answer).filter(number => !Number.isFinite(number))).toEqual([])
        } catch (fault) {
          if (!(fault instanceof ClienteleError)) throw fault
          expect(fault.path).not.toBe('')
        }
      }),
      { numRuns: 600 },
    )
  },
)
