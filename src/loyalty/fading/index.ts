/**
 * Early signs that clients fade, with false alarms held down, and how well signs foretold who left.
 *
 * @module
 */
export type { FadingBacktest, FadingBacktestOptions, LostClient, SignRecord } from './backtest-types.js'
export { fadingBacktest } from './fading-backtest.js'
export { fadingSigns } from './fading-signs.js'
export type {
  DatedContact,
  DatedFigure,
  FadingClient,
  FadingHistory,
  FadingOptions,
  FadingReport,
  FadingSign,
  FadingSignName,
  FadingWarning,
  PortfolioRhythm,
  UnseenSign,
} from './types.js'
