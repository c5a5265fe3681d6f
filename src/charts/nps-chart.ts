/**
 * Where does the net promoter score stand, for whom, and how sure is that?
 *
 * @module
 */
import { expectFinite, expectInteger, expectObject, reject } from '../errors/index.js'
import type { NetPromoterClass, Rating } from '../satisfaction/index.js'
import { numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { ACTUAL, CONTRAST, GUIDE, MODEL } from './look.js'
import { nameAndFigures, namesAbove } from './names-above.js'
import { legendOf } from './series.js'
import type { ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** A score to be drawn: what `netPromoterScore` or `ratingsByPeriod` returned. */
export interface DrawnScore extends Pick<Rating, 'value' | 'interval' | 'answers'> {
  /** Drawn as bars where they are there. */
  readonly shares?: Readonly<Record<NetPromoterClass, number>>
}

/**
 * Net promoter scores in points from −100 to 100, one line a group or period, each with its interval; behind it a bar to the right for
 * promoters and one to the left for detractors, of which the score is the difference.
 *
 * @param scores by the name of the group or period, in the order in which they are drawn from the top; 1 to 24 of them.
 * @throws ClienteleError `EMPTY_INPUT` without scores; `INVALID_TYPE` or `OUT_OF_RANGE` naming the field at fault.
 * @example
 * import { npsChart } from 'clientele/charts'
 * import { netPromoterScore } from 'clientele/satisfaction'
 * const north = netPromoterScore({ promoters: 60, passives: 25, detractors: 15 })
 * const spec = npsChart({ north, south: netPromoterScore({ promoters: 30, passives: 30, detractors: 40 }) })
 * spec.description // => 'Net promoter scores: north 45, south -10.'
 */
export function npsChart(scores: Readonly<Record<string, DrawnScore>>, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const names = Object.keys(expectObject(scores, 'scores'))
  if (names.length === 0) reject('EMPTY_INPUT', 'scores', 'at least one score', 'none')
  if (names.length > MOST)
    reject('OUT_OF_RANGE', 'scores', `at most ${MOST} scores`, names.length, 'Draw the others apart')
  const read = names.map(name => ({ name, ...readScore(scores[name], `scores.${name}`) }))
  const rows = read.map(({ name, value, lower, upper, answers, level }, place): ChartRow => {
    const figures = `: ${points(value)} (${points(lower)} to ${points(upper)}), ${answers} ${answers === 1 ? 'answer' : 'answers'}`
    return {
      place,
      name,
      words: nameAndFigures(name, figures, options),
      score: value,
      from: lower,
      to: upper,
      answers,
      level,
    }
  })
  const bars = read.flatMap(({ name, promoters, detractors }, place): readonly ChartRow[] => {
    if (promoters === undefined || detractors === undefined) return []
    return [
      { place, name, side: SIDES[0], from: 0, to: promoters, share: promoters },
      { place, name, side: SIDES[1], from: 0 - detractors, to: 0, share: detractors },
    ]
  })
  const y: FieldChannel = { field: 'place', type: 'ordinal', sort: null, axis: null }
  const x = numeric('score', 'Points', { values: [-100, -50, 0, 50, 100] }, { domain: [-100, 100], nice: false })
  const color: FieldChannel = {
    field: 'side',
    type: 'nominal',
    title: null,
    scale: { domain: [...SIDES], range: [MODEL, CONTRAST] },
    legend: { ...legendOf(SIDES, options), symbolType: 'square' },
  }
  const who = tipText('name', 'Who')
  const tooltip = [who, tip('score', 'Score', '.1f'), tip('from', 'From', '.1f'), tip('to', 'To', '.1f')]
  return chart(
    {
      title: 'Would clients recommend us?',
      subtitle: `Promoters less detractors in points, with ${Number((100 * read[0]!.level).toPrecision(4))} % intervals`,
      description: `Net promoter scores: ${read.map(({ name, value }) => `${name} ${points(value)}`).join(', ')}.`,
      height: 210 + 46 * rows.length,
      rows,
      layers: [
        namesAbove(y, 'words', options, -12),
        ...(bars.length === 0
          ? []
          : [
              {
                data: { values: bars },
                mark: { type: 'bar', size: 14, yOffset: 7, opacity: 0.35 } as const,
                encoding: {
                  x: { ...x, field: 'from' },
                  x2: { field: 'to' },
                  y,
                  color,
                  tooltip: [who, tipText('side', 'Kind'), tip('share', 'Of answers, %', '.1f')],
                },
              },
            ]),
        {
          mark: { type: 'tick', color: GUIDE, size: 26, thickness: 1, yOffset: 7 },
          encoding: { x: { datum: 0 }, y },
        },
        {
          mark: { type: 'rule', strokeWidth: 2.5, color: ACTUAL, yOffset: 7 },
          encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y, tooltip },
        },
        {
          mark: { type: 'point', filled: true, size: 80, opacity: 1, color: ACTUAL, yOffset: 7 },
          encoding: { x, y, tooltip },
        },
      ],
    },
    options,
  )
}

/** More lines nobody compares. */
const MOST = 24
const SIDES = ['promoters', 'detractors'] as const

interface ReadScore {
  /** In points, as all but the level. */
  readonly value: number
  readonly lower: number
  readonly upper: number
  readonly level: number
  readonly answers: number
  readonly promoters?: number
  readonly detractors?: number
}

/** A score that comes from anywhere, in points. */
function readScore(given: unknown, path: string): ReadScore {
  const { value, interval, answers, shares } = expectObject(given, path)
  const { lower, upper, level } = expectObject(interval, `${path}.interval`)
  const score = {
    value: pointsWithin(value, `${path}.value`, -1),
    lower: pointsWithin(lower, `${path}.interval.lower`, -1),
    upper: pointsWithin(upper, `${path}.interval.upper`, -1),
    level: pointsWithin(level, `${path}.interval.level`, 0) / 100,
    answers: expectInteger(answers, `${path}.answers`, 1),
  }
  if (shares === undefined) return score
  const { promoters, detractors } = expectObject(shares, `${path}.shares`)
  return {
    ...score,
    promoters: pointsWithin(promoters, `${path}.shares.promoters`, 0),
    detractors: pointsWithin(detractors, `${path}.shares.detractors`, 0),
  }
}

function pointsWithin(value: unknown, path: string, least: number): number {
  const number = expectFinite(value, path)
  // A share of shares may round beyond 1.
  if (number < least - ROUNDING || number > 1 + ROUNDING)
    reject('OUT_OF_RANGE', path, `a number from ${least} to 1`, number)
  return 100 * Math.min(1, Math.max(least, number))
}

const ROUNDING = 1e-9

function points(value: number): string {
  return String(Math.round(value) + 0)
}
