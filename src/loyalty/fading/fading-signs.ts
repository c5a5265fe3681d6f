/**
 * Which clients are fading, by which signs, since when, and is it more than chance?
 *
 * @module
 */
import { isoDate } from '../../money/core.js'
import { verdicts } from './false-alarms.js'
import { findSigns, usualCourse } from './find-signs.js'
import { readHistories } from './read-histories.js'
import { readOptions } from './read-options.js'
import { rankingOf, reportClient } from './report-client.js'
import type { FadingHistory, FadingOptions, FadingReport, FadingWarning, PortfolioRhythm } from './types.js'

/**
 * Early signs of fading, client by client, as of a day.
 *
 * Each sign is a test of the client against its own past, with help from all clients where that past is short: its p-value is the
 * probability of at least so much in a client that goes on as before. Clients are raised so that at most `falseDiscoveryRate` of
 * them are raised by chance. A sign that cannot be told is `unseen`, with the reason; it is no good news.
 *
 * Signs say that something changed, not that the client will leave: {@link fadingBacktest} says how often it did.
 *
 * @param histories one per client; clients that have left already should not be among them.
 * @throws ClienteleError naming the client and the row: `histories[3].balances[7].value`; `DUPLICATE_CLIENT`; `EMPTY_INPUT` without
 * a client; `CONFLICTING_OPTIONS` for two figures on one day; `OUT_OF_RANGE` or `UNKNOWN_OPTION` for options.
 * @example
 * import { fadingSigns } from 'clientele/loyalty'
 * const monthly = (from, months) => Array.from({ length: months }, (_, i) => ({ year: from + Math.floor(i / 12), month: 1 + (i % 12), day: 5 }))
 * const { clients, ranking } = fadingSigns(
 *   [
 *     { client: 'Harbour Cold Storage', purchases: monthly(2022, 36), atStake: 90_000 },
 *     { client: 'Upland Dairies', purchases: monthly(2022, 28), atStake: 50_000 },
 *   ],
 *   { observedUntil: '2024-12-31' },
 * )
 * ranking.map(place => clients[place].client) // => [ 'Upland Dairies' ]
 * clients[1].signs[0].text // => 'silent for 270 days; its own rhythm is 30 days'
 * clients[1].signs[0].since // => '2024-04-05'
 */
export function fadingSigns(histories: readonly FadingHistory[], options: FadingOptions): FadingReport {
  const asked = readOptions(options)
  const { until, recentDays, rate, language } = asked
  const { histories: read, later } = readHistories(histories, until)
  const usual = usualCourse(read, asked)
  const found = read.map(history => findSigns(history, asked, usual))
  const judged = verdicts(
    found.map(findings => findings.flatMap(({ finding }) => ('pValue' in finding ? [finding.pValue] : []))),
    asked,
  )
  const clients = read.map((history, i) => reportClient(history, found[i]!, judged[i]!, language))
  const ranking = rankingOf(clients)
  return {
    observedUntil: isoDate(until),
    clients,
    ranking,
    atStake: ranking.reduce((sum, place) => {
      const { atStake = 0 } = clients[place]!
      return sum + atStake
    }, 0),
    rhythm: usual.rhythm,
    falseDiscoveryRate: rate,
    warnings: warningsOf(usual.rhythm, later, recentDays),
  }
}

function warningsOf({ assumed, gaps }: PortfolioRhythm, later: number, recentDays: number): readonly FadingWarning[] {
  return [
    ...(assumed && gaps > 0
      ? [
          {
            code: 'RHYTHM_ASSUMED' as const,
            message: `${gaps} gaps are too few to tell how regularly clients come: as if by chance is assumed`,
          },
        ]
      : []),
    ...(later > 0
      ? [
          {
            code: 'AFTER_OBSERVATION' as const,
            message: `${later} rows are later than the last day and were left out; lately means its last ${recentDays} days`,
          },
        ]
      : []),
  ]
}
