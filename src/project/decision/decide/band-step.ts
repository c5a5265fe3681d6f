import { numberText } from '../../../records/conditions/statement-text.js'
import type { ReadApplication } from './read-application.js'
import { figureOf } from './read-application.js'
import type { ReadBand, ReadBands } from './read-bands.js'
import type { DecisionStep } from './types.js'
import { rateWords } from './words.js'

/** Which band the risk is in, where that can be told. */
export function bandOf({ by, bands }: ReadBands, application: ReadApplication): ReadBand | undefined {
  const value = figureOf(application, by)
  if (value === undefined) return undefined
  return bands.find(({ until }) => (by === 'score' ? value >= until : value <= until))
}

/** What the risk makes of an application. */
export function bandStep(policy: ReadBands, application: ReadApplication): DecisionStep {
  const { by, bands } = policy
  const value = figureOf(application, by)
  const called = by === 'score' ? 'Score' : 'Probability of default'
  if (value === undefined) {
    const reasons = [`${called} is not known`]
    return { step: 'band', name: by, holds: 'unknown', outcome: 'refer', reasons, missing: [by] }
  }
  const words = `${called} ${by === 'score' ? numberText(value) : rateWords(value)}`
  const band = bandOf(policy, application)
  if (band === undefined) {
    const last = bands.at(-1)!.name
    const reasons = [`${words} is beyond the last band, ${last}`]
    return { step: 'band', name: by, holds: 'no', outcome: 'decline', reasons, missing: [] }
  }
  const holds = band.outcome === 'approve' ? 'yes' : 'no'
  return {
    step: 'band',
    name: band.name,
    holds,
    outcome: band.outcome,
    reasons: [`${words} is in band ${band.name}`],
    missing: [],
  }
}
