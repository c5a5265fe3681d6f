/**
 * Is the service good enough, and is it as good as clients wish?
 *
 *   adequacy = perception − adequate        superiority = perception − desired
 *
 * @see Zeithaml, Berry and Parasuraman (1993), The nature and determinants of customer expectations of service, Journal of the Academy of
 * Marketing Science 21(1); Parasuraman, Zeithaml and Berry (1994), Alternative scales for measuring service quality, Journal of Retailing
 * 70(3).
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { ServiceLevels, Unit } from './read-levels.js'
import { readLevels } from './read-levels.js'
import type { ServiceDifference, ServiceOptions, ToleranceAnswers, ToleranceZone, ZonesOfTolerance } from './types.js'
import { adjusted, difference, meanScore, unitScores } from './unit-scores.js'

/**
 * Where what clients find lies between the least they accept and what they wish for, by question, by dimension and over all.
 *
 * @param answers by question, at each of the three levels.
 * @throws ClienteleError as {@link serviceGaps}.
 * @example
 * import { zoneOfTolerance } from 'clientele/satisfaction'
 * const { questions } = zoneOfTolerance(
 *   { adequate: { fast: [5, 5, 6, 4] }, desired: { fast: [8, 9, 8, 8] }, perception: { fast: [6, 7, 7, 6] } },
 *   { dimensions: { speed: ['fast'] }, scale: { lowest: 1, highest: 9 } },
 * )
 * questions[0].zone // => 'within'
 * questions[0].isSure // => true
 * questions[0].place.toFixed(2) // => '0.46'
 */
export function zoneOfTolerance(answers: ToleranceAnswers, options: ServiceOptions): ZonesOfTolerance {
  const { adequate, desired, perception } = expectObject(answers, 'answers')
  expectKnownKeys(answers, ['adequate', 'desired', 'perception'], 'answers')
  const read = readLevels(
    [
      ['answers.adequate', adequate],
      ['answers.desired', desired],
      ['answers.perception', perception],
    ],
    options,
  )
  return {
    questions: zonesOf(read, read.questions),
    dimensions: zonesOf(read, read.dimensions),
    overall: zoneOf(read, read.overall),
    rows: read.rows,
  }
}

function zonesOf(read: ServiceLevels, units: readonly Unit[]): readonly ToleranceZone[] {
  const zones = units.map(unit => zoneOf(read, unit))
  // Two tests a unit.
  const tested = adjusted(zones.flatMap(({ adequacy, superiority }) => [adequacy, superiority]))
  return zones.map((zone, place) => {
    const [adequacy, superiority] = [tested[2 * place], tested[2 * place + 1]]
    return adequacy === undefined || superiority === undefined ? zone : { ...zone, adequacy, superiority }
  })
}

function zoneOf(read: ServiceLevels, unit: Unit): ToleranceZone {
  const scores = unitScores(read, unit)
  const { name } = unit
  const [least, wish, found] = scores.columns
  if (least === undefined || wish === undefined || found === undefined || found.length === 0) {
    return { name, answered: 0, contradictions: 0 }
  }
  const { level, scale } = read
  const [adequate, desired, perception] = [least, wish, found].map(column => meanScore(column, scores, level).value)
  const adequacy = difference(found, least, scores, level)
  const superiority = difference(found, wish, scores, level)
  const zone = adequacy.value < 0 ? 'below' : superiority.value < 0 ? 'within' : 'above'
  const width = desired! - adequate!
  const rounding = ROUNDING * (scale.highest - scale.lowest)
  return {
    name,
    answered: found.length,
    adequate: adequate!,
    desired: desired!,
    perception: perception!,
    adequacy,
    superiority,
    zone,
    isSure: isSure(zone, adequacy, superiority),
    ...(width > 0 && { place: adequacy.value / width }),
    contradictions: least.filter((value, row) => value > wish[row]! + rounding).length,
  }
}

/** Weighted means of equal answers may differ by such a part of the scale. */
const ROUNDING = 1e-9

function isSure(zone: ToleranceZone['zone'], adequacy: ServiceDifference, superiority: ServiceDifference): boolean {
  const [enough, wished] = [adequacy.interval, superiority.interval]
  if (enough === undefined || wished === undefined) return false
  if (zone === 'below') return enough.upper < 0
  if (zone === 'above') return enough.lower >= 0 && wished.lower >= 0
  return enough.lower >= 0 && wished.upper < 0
}
