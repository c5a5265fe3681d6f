/** Laws of rates of return. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RatesOfReturn } from '../../src/money/index.js'
import { irr, xirr } from '../../src/money/index.js'

const RUNS = { numRuns: 300 }
const integers = (most: number, longest: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: -most, max: most }), { minLength: 2, maxLength: longest })
/** Amounts over eight orders of magnitude. */
const amount = fc
  .tuple(fc.double({ min: -4, max: 4, noNaN: true }), fc.boolean())
  .map(([power, isPaid]) => (isPaid ? -1 : 1) * 10 ** power)
const dated = fc.array(fc.tuple(fc.integer({ min: 0, max: 8000 }), amount), { minLength: 2, maxLength: 25 })

/** Flows whose rates are those of factors (q - p u): whole numbers, and doubles hold them exactly. */
const factors = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), {
  minLength: 1,
  maxLength: 7,
})
const productOf = (all: readonly (readonly [number, number])[]): readonly number[] =>
  all.reduce<readonly number[]>(
    (flows, [p, q]) => flows.concat(0).map((flow, i) => flow * q - (i === 0 ? 0 : p * flows[i - 1]!)),
    [1],
  )

describe('irr', () => {
  it('has as many rates as Sturm counts in rational numbers', () => {
    fc.assert(
      fc.property(fc.oneof(integers(1000, 31), integers(3, 31), integers(2, 8)), values => {
        const rates = irr(values)
        fc.pre(rates.status !== 'degenerate')
        expect(rates.complete).toBe(true)
        expect(rates.rates.length).toBe(countByFractions(values))
      }),
      RUNS,
    )
  })

  it('finds the rates that flows are built from, also those that come twice or lie close together', () => {
    fc.assert(
      fc.property(factors, all => {
        const rates = irr(productOf(all))
        const built = new Map<number, number>()
        // (q - p u) is zero at u = q / p = 1 / (1 + r).
        for (const [p, q] of all) built.set(p / q, 1 + (built.get(p / q) ?? 0))
        const expected = [...built].sort(([a], [b]) => a - b)
        expect(rates.complete).toBe(true)
        expect(rates.roots.map(root => root.touches)).toEqual(expected.map(([, often]) => often % 2 === 0))
        for (const [i, [growth]] of expected.entries()) {
          expect(Math.abs(rates.rates[i]! + 1 - growth)).toBeLessThan(1e-12 * growth)
        }
      }),
      RUNS,
    )
  })

  it('leaves next to nothing at each rate, and knows no more rates than changes of sign', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 60 }), values => {
        const rates = irr(values)
        checkResiduals(rates, values, [...values.keys()])
        expect(rates.rates.length).toBeLessThanOrEqual(rates.signChanges)
        expect(rates.complete).toBe(true)
        // Descartes again: what crosses is odd or even as the changes of sign are.
        if (rates.roots.every(root => !root.touches)) expect((rates.signChanges - rates.rates.length) % 2).toBe(0)
      }),
      RUNS,
    )
  })

  it('does not change with the unit of money, nor with periods of nothing before and after', () => {
    fc.assert(
      fc.property(integers(1000, 25), fc.integer({ min: -300, max: 300 }), (values, power) => {
        const plain = irr(values)
        const scaled = irr(values.map(value => value * 2 ** power))
        expect(scaled.rates).toEqual(plain.rates)
        expect(irr([0, ...values]).rates).toEqual(plain.rates)
        expect(irr([...values, 0, 0]).rates).toEqual(plain.rates)
        const decimal = irr(values.map(value => value * 1e-7))
        if (plain.roots.every(root => !root.touches)) expect(decimal.status).toBe(plain.status)
      }),
      RUNS,
    )
  })

  it('turns with the flows: the rates of what one pays are those of what the other receives', () => {
    fc.assert(
      fc.property(integers(1000, 25), values => {
        expect(irr(values.map(value => -value)).rates).toEqual(irr(values).rates)
        const backwards = irr(values.toReversed()).roots.map(root => -root.logGrowth)
        const forwards = irr(values).roots.map(root => root.logGrowth)
        expect(backwards).toHaveLength(forwards.length)
      }),
      RUNS,
    )
  })
})

describe('xirr', () => {
  it('leaves next to nothing at each rate', () => {
    fc.assert(
      fc.property(dated, flows => {
        const [days, amounts] = [flows.map(([day]) => day), flows.map(([, flow]) => flow)]
        const rates = xirr({ days, amounts })
        expect(rates.complete).toBe(true)
        const first = Math.min(...days)
        checkResiduals(
          rates,
          amounts,
          days.map(day => (day - first) / 365),
        )
      }),
      RUNS,
    )
  })

  it('gives the same digits in any order', () => {
    const shuffled = dated.chain(flows =>
      fc.tuple(fc.constant(flows), fc.shuffledSubarray(flows, { minLength: flows.length })),
    )
    fc.assert(
      fc.property(shuffled, ([flows, others]) => {
        const columns = (of: typeof flows) => ({ days: of.map(([day]) => day), amounts: of.map(([, flow]) => flow) })
        expect(xirr(columns(others))).toEqual(xirr(columns(flows)))
      }),
      RUNS,
    )
  })

  it('is irr for flows a year apart', () => {
    fc.assert(
      fc.property(integers(1000, 25), values => {
        const yearly = xirr({ days: values.map((_, i) => 365 * i), amounts: values })
        const periodic = irr(values)
        expect(yearly.status).toBe(periodic.status)
        expect(yearly.rates).toHaveLength(periodic.rates.length)
        for (const [i, { logGrowth }] of yearly.roots.entries()) {
          expect(Math.abs(logGrowth - periodic.roots[i]!.logGrowth)).toBeLessThan(1e-9)
        }
      }),
      RUNS,
    )
  })
})

/** |Σ aᵢ (1 + r)^-tᵢ| <= 1e-9 Σ |aᵢ| (1 + r)^-tᵢ, in logarithms, so that nothing overflows. */
function checkResiduals({ roots }: RatesOfReturn, amounts: readonly number[], times: readonly number[]): void {
  for (const { rate, logGrowth, residual } of roots) {
    expect(rate).toBe(Math.expm1(logGrowth))
    const exponents = amounts.map((flow, i) => Math.log(Math.abs(flow)) - times[i]! * logGrowth)
    const most = Math.max(...exponents)
    const weights = exponents.map(exponent => Math.exp(exponent - most))
    const sum = weights.reduce((total, weight, i) => total + Math.sign(amounts[i]!) * weight, 0)
    const size = weights.reduce((total, weight) => total + weight, 0)
    expect(Math.abs(sum)).toBeLessThan(1e-9 * size)
    expect(residual).toBeLessThan(1e-9)
  }
}

/** A fraction of whole numbers. */
interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

/** Sturm's chain by plain division of fractions: another way than the one that is tested. */
function countByFractions(values: readonly number[]): number {
  const first = values.findIndex(value => value !== 0)
  const last = values.findLastIndex(value => value !== 0)
  const polynomial = values.slice(first, last + 1).map(value => ({ top: BigInt(value), bottom: 1n }))
  if (polynomial.length < 2) return 0
  const chain = [polynomial, polynomial.slice(1).map(({ top, bottom }, i) => ({ top: top * BigInt(i + 1), bottom }))]
  for (;;) {
    const rest = remainder(chain.at(-2)!, chain.at(-1)!)
    if (rest.length === 0) break
    chain.push(rest.map(({ top, bottom }) => ({ top: -top, bottom })))
  }
  const changes = (signs: readonly number[]): number => {
    const known = signs.filter(sign => sign !== 0)
    return known.filter((sign, i) => i > 0 && sign !== known[i - 1]).length
  }
  const signOf = ({ top }: Fraction): number => (top === 0n ? 0 : top > 0n ? 1 : -1)
  // u = (1 + r)^-1 from 0 to infinity.
  return changes(chain.map(member => signOf(member[0]!))) - changes(chain.map(member => signOf(member.at(-1)!)))
}

function remainder(upper: readonly Fraction[], lower: readonly Fraction[]): readonly Fraction[] {
  const rest = [...upper]
  const lead = lower.at(-1)!
  while (rest.length >= lower.length) {
    const top = rest.pop()!
    const factor = reduced(top.top * lead.bottom, top.bottom * lead.top)
    const from = rest.length - lower.length + 1
    for (let k = 0; k < lower.length - 1; k++) {
      const [a, b] = [rest[from + k]!, lower[k]!]
      const times = reduced(factor.top * b.top, factor.bottom * b.bottom)
      rest[from + k] = reduced(a.top * times.bottom - times.top * a.bottom, a.bottom * times.bottom)
    }
  }
  while (rest.length > 0 && rest.at(-1)!.top === 0n) rest.pop()
  return rest
}

function reduced(top: bigint, bottom: bigint): Fraction {
  let [a, b] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom]
  while (b > 0n) [a, b] = [b, a % b]
  const sign = bottom < 0n ? -1n : 1n
  return a === 0n ? { top: 0n, bottom: 1n } : { top: (sign * top) / a, bottom: (sign * bottom) / a }
}
