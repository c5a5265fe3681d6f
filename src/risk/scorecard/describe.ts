import type { Cell } from '../../model/index.js'
import { significant, textTable } from '../../model/index.js'
import { binNames } from '../binning/labels.js'
import { scorecardScaling } from '../calibration/scaling.js'
import type { ScorecardModel, ScorecardReport } from './document.js'

/** A scorecard as a person reads it: what points mean, the points of every bin, how it was made, what to be wary of. */
export function describeScorecard({ params, fit }: ScorecardModel): string {
  const { scale, basePoints, characteristics } = params
  const { offset, factor } = scorecardScaling(scale)
  const rows = characteristics.flatMap(({ name, bins, points }) =>
    binNames(bins.params).flatMap(({ label }, bin): Cell[][] => {
      const worth = points[bin]
      return worth === null || worth === undefined ? [] : [[bin === 0 ? name : '', label, worth]]
    }),
  )
  return [
    `scorecard of ${characteristics.length} characteristics, ${scale.score} points at ${scale.goodToBadOdds} goods for one ` +
      `bad, ${scale.pointsToDouble} to double`,
    `score = ${significant(offset)} + ${significant(factor)} ln(good/bad)`,
    textTable(['characteristic', 'bin', 'points'], [...(basePoints === 0 ? [] : [['base', '', basePoints]]), ...rows]),
    ...(fit.source === 'given' ? ['points as given'] : reportLines(fit)),
  ].join('\n')
}

function reportLines(fit: ScorecardReport): readonly string[] {
  const left = fit.variables.filter(({ fate }) => fate !== 'kept').map(({ name, fate }) => `${name} (${fate})`)
  return [
    `${fit.observations} clients, ${fit.bads} bad; AUC ${significant(fit.areaUnderCurve, 4)} on these clients`,
    ...(left.length === 0 ? [] : [`left out: ${left.join(', ')}`]),
    ...(fit.converged ? [] : ['NOT converged']),
    ...fit.warnings.map(({ code, message }) => `! ${code}: ${message}`),
  ]
}
