/**
 * Loss given default in bad times, where bad times were not seen: by what supervisors add.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, expectOneOf } from '../../../errors/index.js'

/** How the average is raised. */
export type DownturnMethod = 'eba-add-on' | 'us-mapping'

/** Which way. */
export interface DownturnOptions {
  /** There is no default: it is a policy, not a fact. */
  readonly method: DownturnMethod
}

/** The raised figure, and who says so. */
export interface DownturnLoss {
  readonly lossGivenDefault: number
  /** What it adds to the average. */
  readonly addOn: number
  readonly source: string
}

const METHODS = ['eba-add-on', 'us-mapping'] as const
const ADDED = 0.15
const MOST = 1.05

const RULES: Readonly<
  Record<DownturnMethod, { readonly raise: (average: number) => number; readonly source: string }>
> = {
  // Not below the average, which may itself exceed the cap.
  'eba-add-on': {
    raise: average => Math.max(average, Math.min(average + ADDED, MOST)),
    source:
      'EBA/GL/2019/03, section 7: where no impact was observed or estimated, at least 15 points are added, up to 105 %',
  },
  'us-mapping': {
    raise: average => Math.max(average, 0.08 + 0.92 * average),
    source: 'United States, proposed rule on advanced approaches (2006), Federal Register 71: 0.08 + 0.92 × average',
  },
}

/**
 * A downturn loss given default from a long-run average.
 *
 * @param longRunAverage share, any finite number; averages of 1 or more are not lowered.
 * @throws ClienteleError `OUT_OF_RANGE` for an unknown method or an average that is not finite.
 * @example
 * import { downturnLossGivenDefault } from 'clientele/risk'
 * downturnLossGivenDefault(0.4, { method: 'eba-add-on' }).lossGivenDefault.toFixed(2) // => '0.55'
 * downturnLossGivenDefault(0.95, { method: 'eba-add-on' }).lossGivenDefault.toFixed(2) // => '1.05'
 * downturnLossGivenDefault(0.4, { method: 'us-mapping' }).lossGivenDefault.toFixed(3) // => '0.448'
 */
export function downturnLossGivenDefault(longRunAverage: number, options: DownturnOptions): DownturnLoss {
  const average = expectFinite(longRunAverage, 'longRunAverage')
  expectKnownKeys(expectObject(options, 'options'), ['method'], 'options')
  const { raise, source } = RULES[expectOneOf(options.method, METHODS, 'options.method')]
  const lossGivenDefault = raise(average)
  return { lossGivenDefault, addOn: lossGivenDefault - average, source }
}
