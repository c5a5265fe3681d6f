import type { Curve, Scenario } from '../../../src/model/index.js'

/** Five obligors of two sectors. */
export const PORTFOLIO = {
  client: ['A', 'B', 'C', 'D', 'E'],
  exposure: [100, 200, 50, 300, 150],
  probabilityOfDefault: [0.01, 0.03, 0.1, 0.002, 0.05],
  lossGivenDefault: [0.4, 0.5, 0.6, 0.35, 0.45],
  assetCorrelation: [0.2, 0.15, 0.12, 0.23, 0.13],
}

const flat = (value: number): Curve => ({
  unit: 'year',
  times: [0],
  values: [value],
  between: 'step',
  quantity: 'factor',
})

export const story = (name: string, factors: Readonly<Record<string, number>>): Scenario => ({
  name,
  factors: Object.fromEntries(Object.entries(factors).map(([factor, value]) => [factor, flat(value)])),
})
