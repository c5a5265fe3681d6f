/**
 * Did clients get what they had looked for? Perceived value (感知价值) as an index of its own.
 *
 *   index of a sheet = 50 + 50 · Σ wₖ (bₖ − eₖ) / (highest − lowest)
 *
 * b are benefits, e expectations, w importance over the questions that the sheet answered both ways. 50: as looked for; 100: every
 * benefit at the top where nothing was looked for; 0: the other way round.
 *
 * It is another thing than the construct "perceived value" of ACSI and its kin, which asks for quality given price: that one is an index
 * of a path model. A difference of two answers errs more than either, and what was looked for is told after it was met: read the index
 * beside the benefits, not in their place.
 *
 * @see Zeithaml (1988), Consumer perceptions of price, quality, and value, Journal of Marketing 52(3); Oliver (1980), A cognitive model of
 * the antecedents and consequences of satisfaction decisions, Journal of Marketing Research 17(4); Peter, Churchill and Brown (1993),
 * Caution in the use of difference scores in consumer research, Journal of Consumer Research 19(4).
 * @module
 */
import { expectLevel } from '../../statistics/level.js'
import { completeRows } from '../answers.js'
import { alphaOf } from '../measurement/matrix-alpha.js'
import { momentsOf } from '../measurement/moments.js'
import type { Rating } from '../ratings/index.js'
import { rateAnswers } from '../ratings/rate-sample.js'
import { readRating } from '../ratings/read-rating.js'
import { readPopulation } from '../ratings/sample.js'
import { meanCounting, shareCounting } from '../ratings/satisfied-rule.js'
import { benefitGaps, withColumns } from './benefit-gaps.js'
import type { ReadBenefits } from './read-benefits.js'
import { readBenefits } from './read-benefits.js'
import type { SheetIndices } from './sheet-indices.js'
import { sheetIndices } from './sheet-indices.js'
import type { BenefitAnswers, PerceivedValue, PerceivedValueOptions, PerceivedValueWarning } from './types.js'

const INDEX_SCALE = { lowest: 0, highest: 100 }
/** Indices nearer to 50 than rounding are as looked for. */
const NEAR = 1e-9

/**
 * Perceived value of benefits against expectations.
 *
 * @throws ClienteleError naming the cell, question or option at fault; `NO_DATA` where no sheet has enough answers.
 * @example
 * import { perceivedValue } from 'clientele/satisfaction'
 * const { index, benefits } = perceivedValue(
 *   {
 *     benefits: { price: [7, 6, 8, 5], speed: [9, 8, 9, null] },
 *     expectations: { price: [8, 8, 8, 7], speed: [7, 8, 6, 5] },
 *   },
 *   { scale: { lowest: 1, highest: 10 } },
 * )
 * index.value.toFixed(2) // => '48.61'
 * benefits.map(({ question, contribution }) => `${question} ${contribution.toFixed(2)}`) // => ['price -4.86', 'speed 3.47']
 */
export function perceivedValue(data: BenefitAnswers, options: PerceivedValueOptions): PerceivedValue {
  const read = readBenefits(data, options)
  const frame = { level: expectLevel(options.level), population: readPopulation(options.population) }
  const sheets = sheetIndices(read)
  const sample = readRating(withColumns(sheets.indices, data), 'data', { scale: INDEX_SCALE, isWhole: false })
  const share = (counts: (index: number) => boolean): Rating =>
    rateAnswers(sample, shareCounting(counts, 'wilson', 'options'), frame)
  const reliability = reliabilityOf(sheets)
  const expectationsAtTop = shareAtTop(read)
  return {
    index: rateAnswers(sample, meanCounting(INDEX_SCALE), frame),
    above: share(value => value > 50 + NEAR),
    asExpected: share(value => Math.abs(value - 50) <= NEAR),
    below: share(value => value < 50 - NEAR),
    benefits: benefitGaps(read, sheets, sample, data, frame),
    rows: sample.rows,
    indices: sample.answers,
    expectationsAtTop,
    ...(reliability !== undefined && { reliability }),
    warnings: warningsOf(expectationsAtTop, reliability),
  }
}

/** Alpha of the gaps, over the sheets that answered every question both ways. */
function reliabilityOf({ gaps }: SheetIndices): number | undefined {
  const rows = completeRows(gaps)
  if (gaps.length < 2 || rows.length < 2) return undefined
  const { deviations, correlation } = momentsOf(
    gaps.map(column => Float64Array.from(rows, row => column[row]!)),
    undefined,
  )
  const size = gaps.length
  const varying = [...deviations.keys()].filter(k => deviations[k]! > 0)
  if (varying.length < 2) return undefined
  return alphaOf(varying.map(i => varying.map(j => correlation[i * size + j]! * deviations[i]! * deviations[j]!)))
}

function shareAtTop({ expectations, scale }: ReadBenefits): number {
  let [answered, atTop] = [0, 0]
  for (const column of expectations) {
    for (const cell of column) {
      if (Number.isNaN(cell)) continue
      answered++
      if (cell === scale.highest) atTop++
    }
  }
  return atTop / answered
}

function warningsOf(expectationsAtTop: number, reliability: number | undefined): readonly PerceivedValueWarning[] {
  const top = `${(100 * expectationsAtTop).toFixed(0)} % of the expectations stand at the top of the scale`
  return [
    ...(expectationsAtTop > 0.5
      ? [{ code: 'EXPECTATIONS_AT_THE_TOP' as const, message: `${top}: no benefit can exceed them` }]
      : []),
    ...(reliability !== undefined && reliability < 0.6
      ? [
          {
            code: 'GAPS_DISAGREE' as const,
            message: `Gaps of different questions hardly go together (alpha ${reliability.toFixed(2)}): read them one by one`,
          },
        ]
      : []),
  ]
}
