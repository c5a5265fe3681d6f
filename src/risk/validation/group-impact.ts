/**
 * The figures of one group beside those of the reference.
 *
 * @module
 */
import type { Proportion, StandardisedDifference } from '../../statistics/index.js'
import {
  aucInterval,
  calibrationInTheLarge,
  compareProportions,
  proportionInterval,
  standardisedMeanDifference,
} from '../../statistics/index.js'
import type { MissingFigure } from './figure-or-note.js'
import { figureOrNote } from './figure-or-note.js'
import type { ApprovalImpact, GroupCalibration, GroupImpact, RateGap } from './impact-figures.js'

/** What is known of the clients of one group. */
export interface GroupColumns {
  readonly group: string
  readonly size: number
  readonly approved?: readonly number[]
  readonly scores?: readonly number[]
  readonly forecasts?: readonly number[]
  readonly outcomes?: readonly (number | null)[]
}

/** How intervals are made, and which groups are small. */
interface Settings {
  readonly level: number
  readonly smallBelow: number
}

/** All figures of a group. */
export function groupImpact(part: GroupColumns, reference: GroupColumns, { level, smallBelow }: Settings): GroupImpact {
  const missing: MissingFigure[] = []
  const isReference = part === reference
  const scores = isReference ? undefined : scoreDifference(part, reference, level, missing)
  const approval = approvalOf(part, reference, level)
  const among = (outcome: number, name: string): RateGap | undefined =>
    rateGap(part, reference, { outcome, level, name }, missing)
  const [goods, bads] = [among(0, 'truePositiveRate'), among(1, 'falsePositiveRate')]
  const calibration = calibrationOf(part, level, missing)
  return {
    group: part.group,
    size: part.size,
    isSmall: part.size < smallBelow,
    ...(approval !== undefined && { approval }),
    ...(scores !== undefined && { scoreDifference: scores }),
    ...(goods !== undefined && { truePositiveRate: goods }),
    ...(bads !== undefined && { falsePositiveRate: bads }),
    ...(calibration !== undefined && { calibration }),
    missing,
  }
}

const FOUR_FIFTHS = 0.8

function approvalOf(part: GroupColumns, reference: GroupColumns, level: number): ApprovalImpact | undefined {
  const [own, other] = [approvedAmong(part), approvedAmong(reference)]
  if (own === undefined || other === undefined) return undefined
  const { ratio, ratioInterval, pValue } = compareProportions(own, other, { level })
  return {
    approved: own.successes,
    rate: own.successes / own.trials,
    interval: proportionInterval(own.successes, own.trials, { level }),
    ...(ratio !== undefined && { ratio }),
    ...(part !== reference && ratioInterval !== undefined && { ratioInterval }),
    belowFourFifths: ratio !== undefined && ratio < FOUR_FIFTHS,
    ...(part !== reference && { pValue }),
  }
}

/** The approved among all, or among those of one outcome; undefined without such clients. */
function approvedAmong({ approved, outcomes }: GroupColumns, outcome?: number): Proportion | undefined {
  if (approved === undefined) return undefined
  const those = outcome === undefined ? approved : approved.filter((_, row) => outcomes?.[row] === outcome)
  return those.length === 0 ? undefined : { successes: those.reduce((sum, one) => sum + one, 0), trials: those.length }
}

function scoreDifference(
  part: GroupColumns,
  reference: GroupColumns,
  level: number,
  missing: MissingFigure[],
): StandardisedDifference | undefined {
  const [own, other] = [part.scores, reference.scores]
  if (own === undefined || other === undefined) return undefined
  return figureOrNote('scoreDifference', () => standardisedMeanDifference(own, other, { level }), missing)
}

function rateGap(
  part: GroupColumns,
  reference: GroupColumns,
  { outcome, level, name }: { readonly outcome: number; readonly level: number; readonly name: string },
  missing: MissingFigure[],
): RateGap | undefined {
  if (part.approved === undefined || part.outcomes === undefined) return undefined
  if (!(knowsDeclined(part) && knowsDeclined(reference))) {
    missing.push({
      figure: name,
      why: 'of nobody who was declined is the outcome known, so all known ones were approved',
    })
    return undefined
  }
  const [own, other] = [approvedAmong(part, outcome), approvedAmong(reference, outcome)]
  if (own === undefined || other === undefined) {
    const whose = own === undefined ? 'this group' : 'the reference'
    missing.push({ figure: name, why: `nobody of ${whose} is known to have ${outcome === 1 ? 'defaulted' : 'paid'}` })
    return undefined
  }
  const { difference, differenceInterval } = compareProportions(own, other, { level })
  return {
    rate: own.successes / own.trials,
    of: own.trials,
    gap: difference,
    ...(part !== reference && { interval: differenceInterval }),
  }
}

/** Whether the outcome of some declined client is known, or none was declined. */
function knowsDeclined({ approved = [], outcomes = [] }: GroupColumns): boolean {
  return approved.every(one => one === 1) || approved.some((one, row) => one === 0 && outcomes[row] !== null)
}

function calibrationOf(
  { forecasts, outcomes }: GroupColumns,
  level: number,
  missing: MissingFigure[],
): GroupCalibration | undefined {
  if (forecasts === undefined || outcomes === undefined) return undefined
  const rows = outcomes.flatMap((outcome, row) => (outcome === null ? [] : [{ outcome, forecast: forecasts[row]! }]))
  const known = rows.length
  if (known === 0) {
    missing.push({ figure: 'calibration', why: 'no outcome of this group is known' })
    return undefined
  }
  const [said, came] = [rows.map(({ forecast }) => forecast), rows.map(({ outcome }) => outcome)]
  const defaults = came.reduce((sum, outcome) => sum + outcome, 0)
  const shift = figureOrNote('calibration.shift', () => calibrationInTheLarge(said, came, { level }).shift, missing)
  const area = figureOrNote('calibration.auc', () => aucInterval(said, came, { level }), missing)
  return {
    known,
    defaults,
    defaultRate: defaults / known,
    interval: proportionInterval(defaults, known, { level }),
    meanForecast: said.reduce((sum, forecast) => sum + forecast, 0) / known,
    ...(shift !== undefined && { shift }),
    ...(area !== undefined && { auc: area.auc, aucInterval: area.interval }),
  }
}
