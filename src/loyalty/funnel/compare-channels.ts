/**
 * Which channels convert better than others, when every two of them are compared.
 *
 * @module
 */
import type { TwoProportions } from '../../statistics/index.js'
import { adjustedPValues, compareProportions } from '../../statistics/index.js'
import type { Conversion } from './conversion.js'

/** Two channels: shares won of those decided. */
export interface ChannelComparison extends TwoProportions {
  readonly channel: string
  readonly other: string
  /** After Benjamini and Hochberg (1995), over all pairs. */
  readonly adjustedPValue: number
}

/** Every two channels in which somebody is decided, by won over won and lost. */
export function compareChannels(
  channels: readonly { readonly channel: string; readonly overall: Conversion }[],
  level: number,
): readonly ChannelComparison[] {
  const decided = channels.flatMap(({ channel, overall: { advanced, lost } }) =>
    advanced + lost > 0 ? [{ channel, successes: advanced, trials: advanced + lost }] : [],
  )
  const pairs = decided.flatMap(({ channel, ...first }, i) =>
    decided.slice(i + 1).map(({ channel: other, ...second }) => ({
      channel,
      other,
      ...compareProportions(first, second, { level }),
    })),
  )
  if (pairs.length === 0) return []
  const adjusted = adjustedPValues(pairs.map(({ pValue }) => pValue))
  return pairs.map((pair, i) => ({ ...pair, adjustedPValue: adjusted[i]! }))
}
