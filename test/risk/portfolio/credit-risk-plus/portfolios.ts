/** Portfolios that tests of CreditRisk+ share. */
import { randomStream } from '../../../../src/model/index.js'
import type { SectorColumns } from '../../../../src/risk/index.js'

/** Three obligors in two sectors. */
export const three: SectorColumns = {
  exposure: [1e6, 2e6, 4e6],
  probabilityOfDefault: [0.05, 0.02, 0.01],
  lossGivenDefault: [0.5, 0.5, 0.25],
  sector: ['building', 'building', 'trade'],
}
export const threeOptions = { unit: 1e5, sectors: { building: 0.8, trade: 0.5 } }

export const EIGHT = { a: 0.3, b: 0.4, c: 0.5, d: 0.6, e: 0.7, f: 0.8, g: 0.9, h: 1 }

/** Obligors of very different sizes, each in all of eight sectors, a part of each on its own. */
export function drawnPortfolio(size: number, seed: number): SectorColumns {
  const uniform = randomStream(seed)
  const column = (draw: () => number): Float64Array => Float64Array.from({ length: size }, draw)
  return {
    exposure: column(() => 1000 * Math.exp(4 * uniform())),
    probabilityOfDefault: column(() => 0.001 + 0.03 * uniform() ** 2),
    lossGivenDefault: column(() => 0.2 + 0.6 * uniform()),
    sectorWeights: Object.fromEntries(Object.keys(EIGHT).map(name => [name, column(() => uniform() / 8)])),
  }
}

/** The largest distance of two columns, in shares of the first. */
export function relativeGap(first: Float64Array, second: Float64Array): number {
  return first.reduce((most, value, i) => (value === 0 ? most : Math.max(most, Math.abs(second[i]! / value - 1))), 0)
}
