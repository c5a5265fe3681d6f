import { significant, textTable } from '../../model/index.js'
import type { BinnedVariable, BinRow, OptimumReport, Shape } from './document.js'
import { binNames } from './labels.js'

/** Bins as a person reads them: one line each, what they tell together, what the limits cost. */
export function describeBins({ kind, params, fit }: BinnedVariable): string {
  const weight = `WOE ${params.weightOfEvidence}`
  if (fit.source === 'given') {
    const rows = binNames(params).map(({ label }, bin) => [label, weightText(params.weights[bin])])
    return [`${kind}, weights as given`, textTable(['bin', weight], rows)].join('\n')
  }
  const { rows, observations, informationValue, trend, smoothedBins, smoothing, warnings } = fit
  const shown = rows.filter(({ kind, count }) => kind !== 'missing' || count > 0)
  return [
    `${kind}, ${observations} rows, information value ${significant(informationValue, 4)}, bad rate ${trend}`,
    textTable(['bin', 'rows', 'share', 'bad rate', weight, 'IV'], shown.map(lineOf)),
    ...(smoothedBins > 0
      ? [`${smoothedBins === 1 ? '1 bin lacks' : `${smoothedBins} bins lack`} a class (*): ${smoothing} added to both`]
      : []),
    ...(fit.source === 'optimum' ? costLines(fit) : []),
    ...warnings.map(({ code, message }) => `! ${code}: ${message}`),
  ].join('\n')
}

function lineOf({ label, count, share, badRate, weightOfEvidence, informationValue, smoothed }: BinRow) {
  return [
    label,
    count,
    percent(share),
    badRate === undefined ? '' : percent(badRate),
    `${weightText(weightOfEvidence)}${smoothed ? ' *' : ''}`,
    significant(informationValue, 4),
  ]
}

function costLines({ limits, costs, reachable }: OptimumReport): readonly string[] {
  const cost = (name: string, value: number): string => `${name} ${significant(value, 3)}`
  const shapes = reachable === undefined ? [] : (Object.entries(reachable) as [Shape, number][])
  return [
    `costs in information value: ${[
      cost(`trend '${limits.trend}'`, costs.trend),
      cost('minimum share and count', costs.minimum),
      cost(`at most ${limits.maximumBins} bins`, costs.maximumBins),
    ].join(', ')}`,
    ...(shapes.length === 0
      ? []
      : [`reachable within the limits: ${shapes.map(([shape, value]) => cost(shape, value)).join(', ')}`]),
  ]
}

function weightText(weight: number | null | undefined): string {
  return weight === null || weight === undefined ? '' : significant(weight, 4)
}

function percent(share: number): string {
  return `${significant(100 * share, 3)} %`
}
