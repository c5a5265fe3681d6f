import type { PurchaseIntervals } from '../../records/core.js'

/**
 * One k for all clients, whatever the rate of each: the share M = Δt₂/(Δt₁ + Δt₂) of two successive times between
 * purchases is Beta(k, k), of variance 1/(4(2k+1)) around 1/2 (Wheat and Morrison 1990, eq. 5). The last two times of each
 * client are taken. The mean is known, so that the order of the two does not matter and nothing is drawn at random.
 */
export function wheatMorrison({ start, interval }: PurchaseIntervals): {
  readonly k: number
  readonly clients: number
} {
  let clients = 0
  let squares = 0
  for (let i = 0; i + 1 < start.length; i++) {
    const end = start[i + 1]!
    if (end - start[i]! < 2) continue
    const [earlier, later] = [interval[end - 2]!, interval[end - 1]!]
    squares += ((later - earlier) / (2 * (earlier + later))) ** 2
    clients++
  }
  const variance = squares / clients
  return { k: (1 - 4 * variance) / (8 * variance), clients }
}
