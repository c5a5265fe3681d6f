import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../errors/index.js'
import type { Language } from '../../labels/words.js'
import { dayNumber } from '../../money/core.js'
import type { FadingOptions } from './types.js'

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

/** What is asked for, with defaults filled in. */
export function readOptions(options: FadingOptions): AskedFading {
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
