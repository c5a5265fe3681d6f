import { randomStream } from '../../../src/model/index.js'

const uniform = randomStream(5)
/** 240 made-up firms, two years of them: complaints and a falling balance go with leaving, the region does not. */
export const COLUMNS = {
  complaints: Array.from({ length: 240 }, () => Math.floor(5 * uniform())),
  balanceTrend: Array.from({ length: 240 }, () => (uniform() < 0.1 ? null : 2 * uniform() - 1)),
  region: Array.from({ length: 240 }, () => ['north', 'south', 'west'][Math.floor(3 * uniform())]!),
}
export const CHURNED: readonly number[] = COLUMNS.complaints.map((count, i) => {
  const trend = COLUMNS.balanceTrend[i] ?? 0
  return Number(uniform() < 1 / (1 + Math.exp(3 - count + 1.5 * trend)))
})
export const AS_OF: readonly string[] = COLUMNS.complaints.map((_, i) => (i < 120 ? '2023-06-30' : '2024-06-30'))
export const DATED = { asOf: AS_OF, horizon: { value: 12, unit: 'month' } } as const
