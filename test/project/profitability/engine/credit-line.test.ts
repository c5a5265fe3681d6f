import { expect, it } from 'vitest'
import { euro, figuresOn, flatCurve, LINE, TERMS } from './samples.js'

it('earns interest on what is drawn and a fee on what is not, by hand', () => {
  const { lines, capital, exposureAtDefault, averageBalance } = figuresOn(LINE, {
    curves: [flatCurve(1.0025 ** 12 - 1)],
  })
  // A month at 0.25 % is a nominal 3 % paid monthly, which is what a bullet paid monthly costs.
  expect(lines.interest).toBeCloseTo(1_400_000, 6)
  expect(lines.funding).toBeCloseTo(-600_000, 4)
  expect(lines.fees).toBeCloseTo(0.005 * 30_000_000, 6)
  expect(exposureAtDefault).toBeCloseTo(20_000_000 + 0.4 * 30_000_000, 6)
  expect(lines.expectedLoss).toBeCloseTo(-0.02 * 0.5 * 32_000_000, 6)
  expect(capital).toBeCloseTo(3_200_000, 6)
  expect(averageBalance).toBeCloseTo(20_000_000, 6)
})

it('pays for liquid assets held against what is not drawn at the liquidity of the term', () => {
  const curves = [flatCurve(0.03, 0.006)]
  const without = figuresOn(LINE, { curves })
  const { lines, transfer } = figuresOn({ ...LINE, liquidityReserve: 0.2 }, { curves })
  expect(without.lines.liquidity).toBeCloseTo(-20_000_000 * transfer!.liquidity, 6)
  expect(lines.liquidity - without.lines.liquidity).toBeCloseTo(-0.2 * 30_000_000 * transfer!.liquidity, 6)
  const agreed = figuresOn({ ...LINE, liquidityReserve: 0.2, transferRate: 0.04 }, { curves })
  expect(agreed.lines.liquidity).toBeCloseTo(-0.2 * 30_000_000 * transfer!.liquidity, 6)
  expect(agreed.lines.funding).toBeCloseTo(-800_000, 6)
})

it('funds no more with capital than is drawn', () => {
  const capital = { ...TERMS.capital, funding: 'less-capital' } as const
  const some = figuresOn(LINE, { capital })
  expect(some.lines.funding).toBeCloseTo(-(20_000_000 - 3_200_000) * some.transfer!.base, 6)
  const idle = figuresOn({ ...LINE, drawn: euro(0) }, { capital })
  expect(idle.lines.funding).toBe(0)
  expect(idle.capital).toBeCloseTo(0.4 * 5_000_000, 6)
  expect(idle.transfer!.base).toBeGreaterThan(0)
})

it('counts days by its day count', () => {
  const { dayCount: _, ...plain } = LINE
  expect(figuresOn(plain).lines.interest).toBeCloseTo((1_400_000 * 365) / 360, 6)
})

it('is paid at the rhythm at which its rate is fixed', () => {
  const { lines } = figuresOn({ ...LINE, rate: { kind: 'floating', margin: 0.025, resetMonths: 6 } })
  expect(lines.interest + lines.funding).toBeCloseTo(0.025 * 20_000_000, 4)
  // Half a year at 3 % effective, as nominal rate of a year.
  expect(lines.funding).toBeCloseTo(-20_000_000 * 2 * (Math.sqrt(1.03) - 1), 3)
})

it('spreads an arrangement fee evenly over its life where fees are part of the yield', () => {
  const fees = [
    { kind: 'once', name: 'Arrangement', amount: euro(240_000), on: '2025-01-15', partOfYield: true } as const,
  ]
  const line = { ...LINE, months: 24, commitmentFee: 0, fees, transactionCost: euro(48_000) }
  const view = figuresOn(line, { feeView: 'effective-interest' })
  expect(view.lines.fees).toBeCloseTo(120_000, 6)
  expect(view.lines.transactionCost).toBeCloseTo(-24_000, 6)
  expect(figuresOn(line).lines.fees).toBeCloseTo(240_000, 6)
  expect(figuresOn(line).lines.transactionCost).toBe(-48_000)
})

it('earns nothing after its end', () => {
  const { lines, capital } = figuresOn({ ...LINE, from: '2023-01-15' })
  expect([lines.interest, lines.fees, lines.expectedLoss, capital]).toEqual([0, 0, 0, 0])
})
