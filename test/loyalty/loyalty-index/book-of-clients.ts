import { randomStream } from '../../../src/model/index.js'

/** Figures of made-up clients, of whom staying hangs on wallet and trust alone, and against a fourth as much on the gap. */
export function bookOfClients(size: number, seed: number) {
  const uniform = randomStream(seed)
  const column = (worst: number, best: number): number[] =>
    Array.from({ length: size }, () => worst + uniform() * (best - worst))
  const columns = { wallet: column(0, 1), gap: column(20, 0), recommend: column(0, 10), trust: column(1, 7) }
  const stayed = columns.wallet.map((wallet, i) => {
    const [trust, gap] = [(columns.trust[i]! - 1) / 6, (20 - columns.gap[i]!) / 20]
    const logOdds = -1.5 + 3 * wallet + 1.5 * trust - 0.75 * gap
    return uniform() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0
  })
  return { columns, stayed }
}
