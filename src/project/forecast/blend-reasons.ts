/**
 * Why a plan weighs as much as it does, in plain words.
 *
 * @module
 */
import { relativeBias, relativeSpread } from './plan-record.js'
import type { BlendedPeriod, PlanRecord } from './types.js'

/** One sentence about past plans, one about the weights, and one where forecast and plan contradict each other. */
export function blendReasons(record: PlanRecord, periods: readonly BlendedPeriod[]): readonly string[] {
  const weighed = periods.filter(({ plan }) => plan !== undefined)
  const weights = weighed.map(({ planWeight }) => planWeight)
  const alone = weighed.filter(({ disagreement }) => disagreement === undefined).length
  const apart = weighed.filter(({ disagreement = 0 }) => disagreement > FAR).length
  return [
    pastSentence(record),
    `The plan weighs ${range(weights)} of the blend, by the precision of plan and forecast.`,
    ...(alone > 0
      ? [
          `In ${alone} of ${weighed.length} periods the history cannot tell how sure it is: the corrected plan stands alone.`,
        ]
      : []),
    ...(periods.length > weighed.length
      ? [`${periods.length - weighed.length} of ${periods.length} periods have no plan: the forecast stands alone.`]
      : []),
    ...(apart > 0
      ? [
          `In ${apart} of ${weighed.length} periods forecast and plan are further apart than their errors explain: one of them is wrong.`,
        ]
      : []),
  ]
}

/** Standard errors of a difference that chance seldom makes. */
const FAR = 2

function pastSentence(record: PlanRecord): string {
  const { count, meanError, bias, credibility } = record
  const spread = percent(relativeSpread(record))
  const correction =
    bias === 0 ? '' : `the plan is ${bias < 0 ? 'lowered' : 'raised'} by ${percent(relativeBias(record))}`
  if (count === 0 || meanError === undefined) {
    const prior = correction === '' ? '' : `${correction} as the prior says, and `
    return `No past plan was given: ${prior}the next is taken to be off by ${spread} (one standard deviation).`
  }
  const plans = count === 1 ? 'One past plan came out' : `${count} past plans came out on average`
  if (meanError === 0 && bias === 0) return `${plans} as planned: the plan is taken as it is, give or take ${spread}.`
  const past = `${percent(relativeBias({ ...record, bias: meanError }))} ${meanError < 0 ? 'below' : 'above'} plan`
  const believed = `of which ${(100 * credibility).toFixed(0)} % is believed`
  return `${plans} ${past}, ${believed}: ${correction === '' ? 'the plan is taken as it is' : correction}, give or take ${spread}.`
}

function percent(share: number): string {
  return `${(100 * Math.abs(share)).toFixed(1)} %`
}

function range(weights: readonly number[]): string {
  const least = Math.round(100 * Math.min(...weights))
  const most = Math.round(100 * Math.max(...weights))
  return least === most ? `${least} %` : `${least} to ${most} %`
}
