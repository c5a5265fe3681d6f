import type { FadingHistory } from '../../../src/loyalty/fading/index.js'
import { isoDate } from '../../../src/money/core.js'

/** Day numbers as texts. */
export const on = (day: number): string => isoDate(19_000 + day)

/** A client that buys every so many days up to a day. */
export function steady(client: string, every: number, until: number, more: Partial<FadingHistory> = {}): FadingHistory {
  const purchases = Array.from({ length: Math.floor(until / every) + 1 }, (_, i) => on(i * every))
  return { client, purchases, ...more }
}
