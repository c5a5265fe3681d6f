/**
 * Which clients are fading, by which signs, since when, and is it more than chance?
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../errors/index.js'
import { fillIn } from '../../labels/fill-in.js'
import { LOYALTY_WORDS } from '../../labels/loyalty-words.js'
import type { Language } from '../../labels/words.js'
import { dayNumber, isoDate } from '../../money/core.js'
import { fallingBalances, usualVariance } from './balances.js'
import { fallingDepth, productPace } from './depth.js'
import type { Verdict } from './false-alarms.js'
import { verdicts } from './false-alarms.js'
import { fallingFrequency } from './frequency.js'
import type { ReadHistory } from './read-histories.js'
import { readHistories } from './read-histories.js'
import { fallingResponse } from './response.js'
import { gapsBetween, portfolioRhythm } from './rhythm.js'
import { satisfactionDrop, surveyError } from './satisfaction.js'
import { silence } from './silence.js'
import type {
  FadingClient,
  FadingHistory,
  FadingOptions,
  FadingReport,
  FadingSign,
  FadingSignName,
  FadingWarning,
  Finding,
  FoundSign,
  PortfolioRhythm,
} from './types.js'
import { FADING_SIGNS } from './types.js'

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
  const asked = expectOptions(options)
  const { until, recentDays, rate, language } = asked
  const { histories: read, later } = readHistories(histories, until)
  const usual = usualOf(read, asked)
  const found = read.map(history => findingsOf(history, asked, usual))
  const judged = verdicts(
    found.map(findings => findings.flatMap(({ finding }) => ('pValue' in finding ? [finding.pValue] : []))),
    asked,
  )
  const clients = read.map((history, i) => clientOf(history, found[i]!, judged[i]!, language))
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

/** Options, checked. */
export interface AskedFading {
  readonly until: number
  readonly recentDays: number
  readonly rate: number
  readonly looks: number
  readonly surveyError: number | undefined
  readonly language: Language
}

const KEYS = ['observedUntil', 'recentDays', 'falseDiscoveryRate', 'looks', 'survey', 'language']

function expectOptions(options: FadingOptions): AskedFading {
  expectKnownKeys(options, KEYS, 'options')
  const { observedUntil, recentDays = 365, falseDiscoveryRate = 0.1, looks = 1, survey, language = 'en' } = options
  const rate = expectFinite(falseDiscoveryRate, 'options.falseDiscoveryRate')
  if (!(rate > 0 && rate < 1)) reject('OUT_OF_RANGE', 'options.falseDiscoveryRate', 'a number between 0 and 1', rate)
  return {
    until: dayNumber(observedUntil, 'options.observedUntil'),
    recentDays: expectInteger(recentDays, 'options.recentDays', 1, 100_000),
    rate,
    looks: expectInteger(looks, 'options.looks', 1, 1_000_000),
    surveyError: survey === undefined ? undefined : expectSurvey(survey),
    language: expectOneOf(language, ['en', 'zh'], 'options.language'),
  }
}

function expectSurvey(survey: NonNullable<FadingOptions['survey']>): number {
  expectKnownKeys(expectObject(survey, 'options.survey'), ['standardDeviation', 'reliability'], 'options.survey')
  const deviation = expectPositive(survey.standardDeviation, 'options.survey.standardDeviation')
  const reliability = expectFinite(survey.reliability, 'options.survey.reliability')
  if (reliability < 0 || reliability >= 1) {
    reject('OUT_OF_RANGE', 'options.survey.reliability', 'a number from 0 to below 1', reliability)
  }
  return deviation * Math.sqrt(2 * (1 - reliability))
}

function usualOf(histories: readonly ReadHistory[], { until, recentDays, surveyError: given }: AskedFading) {
  const start = until - recentDays
  return {
    rhythm: portfolioRhythm(histories.map(({ purchases }) => gapsBetween(purchases))),
    pace: productPace(histories, start),
    variance: usualVariance(histories, start),
    surveyError: given === undefined ? surveyError(histories, start) : given,
  }
}

interface NamedFinding {
  readonly sign: FadingSignName
  readonly finding: Finding
}

function findingsOf(
  { purchases, products, balances, satisfaction, contacts }: ReadHistory,
  asked: AskedFading,
  usual: ReturnType<typeof usualOf>,
): readonly NamedFinding[] {
  const findings: Readonly<Record<FadingSignName, Finding>> = {
    silence: silence(purchases, asked.until, usual.rhythm),
    frequency: fallingFrequency(purchases, asked, usual.rhythm.regularity),
    depth: fallingDepth(products, asked, usual.pace),
    balances: fallingBalances(balances, asked, usual.variance),
    satisfaction: satisfactionDrop(satisfaction, asked, usual.surveyError),
    response: fallingResponse(contacts, asked),
  }
  return FADING_SIGNS.map(sign => ({ sign, finding: findings[sign] }))
}

function clientOf(
  { client, atStake }: ReadHistory,
  findings: readonly NamedFinding[],
  { signsRaised, ...verdict }: Verdict,
  language: Language,
): FadingClient {
  const seen = findings.flatMap(({ sign, finding }) => ('pValue' in finding ? [{ sign, finding }] : []))
  const signs = seen.map(({ sign, finding }, i) => signOf(sign, finding, signsRaised[i]!, language))
  return {
    client,
    ...(atStake !== undefined && { atStake }),
    ...verdict,
    signs: signs.sort((one, other) => one.pValue - other.pValue),
    unseen: findings.flatMap(({ sign, finding }) => ('why' in finding ? [{ sign, why: finding.why }] : [])),
  }
}

function signOf(
  sign: FadingSignName,
  { pValue, strength, since, words }: FoundSign,
  raised: boolean,
  language: Language,
): FadingSign {
  const text = fillIn(LOYALTY_WORDS[`fading.${sign}`][language], words)
  return { sign, pValue, strength, raised, since: isoDate(since), text }
}

/** The most at stake first; clients whose stake is not known follow, the surest first. */
function rankingOf(clients: readonly FadingClient[]): readonly number[] {
  const key = ({ atStake = -1 }: FadingClient): number => atStake
  const sureness = ({ adjusted = 1, pValue = 1 }: FadingClient): readonly [number, number] => [adjusted, pValue]
  return Array.from(clients, (_, place) => place)
    .filter(place => clients[place]!.raised)
    .sort((one, other) => {
      const [a, b] = [clients[one]!, clients[other]!]
      const [[adjusted, p], [adjustedOther, pOther]] = [sureness(a), sureness(b)]
      return key(b) - key(a) || adjusted - adjustedOther || p - pOther
    })
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
