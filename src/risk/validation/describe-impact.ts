import type { Cell, Interval } from '../../model/index.js'
import { significant, textTable } from '../../model/index.js'
import type { GroupImpact, ImpactReport } from './impact-figures.js'

interface Column {
  readonly title: string
  readonly cell: (group: GroupImpact) => Cell | undefined
}

const COLUMNS: readonly Column[] = [
  { title: 'clients', cell: ({ size, isSmall }) => (isSmall ? `${size} (small)` : `${size}`) },
  { title: 'approved', cell: ({ approval }) => approval && percent(approval.rate) },
  { title: 'impact ratio', cell: impactRatio },
  {
    title: 'score difference',
    cell: ({ scoreDifference: found }) => found && ranged(found.difference, found.interval),
  },
  { title: 'TPR gap', cell: ({ truePositiveRate: found }) => found?.interval && ranged(found.gap, found.interval) },
  { title: 'FPR gap', cell: ({ falsePositiveRate: found }) => found?.interval && ranged(found.gap, found.interval) },
  { title: 'default rate', cell: ({ calibration }) => calibration && percent(calibration.defaultRate) },
  { title: 'forecast', cell: ({ calibration }) => calibration && percent(calibration.meanForecast) },
  { title: 'shift', cell: shiftOf },
]

/** An impact report as a person reads it; columns that no group has are left out. */
export function describeImpact({ reference, groups, level, smallBelow }: ImpactReport): string {
  const shown = COLUMNS.filter(({ cell }) => groups.some(group => cell(group) !== undefined))
  const rows = groups.map((group): Cell[] => [group.group, ...shown.map(({ cell }) => cell(group) ?? '')])
  return [
    `impact on ${groups.length} groups against '${reference}'; in brackets ${significant(100 * level, 4)} % intervals`,
    textTable(['', ...shown.map(({ title }) => title)], rows),
    ...(groups.some(({ approval }) => approval?.belowFourFifths) ? ['* impact ratio below four fifths'] : []),
    ...(groups.some(({ isSmall }) => isSmall) ? [`small: fewer than ${smallBelow} clients`] : []),
    ...groups.flatMap(({ group, missing }) => missing.map(({ figure, why }) => `! ${group}, no ${figure}: ${why}`)),
  ].join('\n')
}

function impactRatio({ approval }: GroupImpact): string | undefined {
  if (approval?.ratio === undefined) return undefined
  const { ratio, ratioInterval, belowFourFifths } = approval
  const text = ratioInterval === undefined ? significant(ratio, 3) : ranged(ratio, ratioInterval)
  return belowFourFifths ? `${text} *` : text
}

function shiftOf({ calibration }: GroupImpact): string | undefined {
  const shift = calibration?.shift
  return shift && ranged(shift.value, shift.interval)
}

function ranged(value: number, { lower, upper, unbounded }: Interval): string {
  const end = unbounded === 'upper' ? '' : round(upper)
  return `${round(value)} [${round(lower)}, ${end}]`
}

function round(value: number): string {
  return value.toFixed(2)
}

function percent(share: number): string {
  return `${significant(100 * share, 3)} %`
}
