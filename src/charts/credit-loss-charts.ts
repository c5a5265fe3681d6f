/**
 * When will a loan probably cost something, and where do the losses of a portfolio lie?
 *
 * @module
 */
import { expectFinite, expectInteger, expectList, expectNonNegative, expectObject, reject } from '../errors/index.js'
import { significant } from '../model/index.js'
import { expectCurrency } from '../money/core.js'
import { compensatedSum } from '../numeric/core.js'
import type { ExpectedCreditLoss, ExpectedCreditLosses } from '../risk/index.js'
import { numeric, PERCENT, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { ACTUAL, MODELS } from './look.js'
import { legendOf } from './series.js'
import type { ChartSpec, FieldChannel } from './spec.js'

/** How the picture of stages is drawn. */
export interface CreditLossByStageOptions extends ChartOptions {
  /** ISO 4217 code of the amounts. */
  readonly currency?: string
}

/**
 * The expected credit loss of one facility by the year of default: what twelve months expect, and what comes later.
 *
 * @param of what `expectedCreditLoss` returned, for a facility that is not in default.
 * @throws ClienteleError `NO_DATA` in stage 3, where there is no time left to draw; `INVALID_TYPE` for what is no result.
 * @example
 * import { expectedCreditLossChart } from 'clientele/charts'
 * import { expectedCreditLoss } from 'clientele/risk'
 * const loss = expectedCreditLoss({
 *   exposure: 1000, probabilityOfDefault: 0.02, lossGivenDefault: 0.5, maturity: 2, annualDiscountRate: 0, stage: 2,
 * })
 * const [first] = expectedCreditLossChart(loss).data.values
 * first.within // => 'the next twelve months'
 * first.loss.toFixed(6) // => '10.000000'
 */
export function expectedCreditLossChart(of: ExpectedCreditLoss, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const rows = yearsOf(of)
  const { currency } = of
  const stage = expectInteger(of.stage, 'loss.stage', 1, 2)
  const unit = currency === undefined ? 'Expected loss' : `Expected loss, ${expectCurrency(currency, 'loss.currency')}`
  const names = [SOON, LATER]
  const color: FieldChannel = {
    field: 'within',
    type: 'nominal',
    title: null,
    scale: { domain: names, range: [MODELS[1]!, MODELS[0]!] },
    legend: { ...legendOf(names, options), symbolType: 'square' },
  }
  const last = rows.at(-1)!.to
  const x = numeric('from', 'Years from now', { tickMinStep: 1, grid: false }, { domain: [0, last], nice: false })
  const y = numeric('loss', unit, { tickCount: 5 }, { zero: true })
  const total = (name: 'twelveMonth' | 'lifetime'): string => amount(expectNonNegative(of[name], `loss.${name}`))
  return chart(
    {
      title: 'When losses are expected',
      subtitle: `Over the life ${total('lifetime')}, of it ${total('twelveMonth')} within twelve months; stage ${stage}`,
      description: `Discounted expected credit loss by year of default, over ${rows.length} years.`,
      rows,
      layers: [
        {
          mark: { type: 'rect', opacity: 0.8 },
          encoding: {
            x,
            x2: { field: 'to' },
            y,
            y2: { datum: 0 },
            color,
            tooltip: [
              tip('from', 'From year'),
              tip('to', 'to'),
              tip('loss', unit, ',.4~r'),
              tip('cumulative', 'Until then', ',.4~r'),
              tip('probability', 'Probability of default', PERCENT),
            ],
          },
        },
      ],
    },
    options,
  )
}

const SOON = 'the next twelve months'
const LATER = 'later'

/** Losses by year. */
function yearsOf(of: ExpectedCreditLoss) {
  const periods = expectList(expectObject(of, 'loss')['periods'], 'loss.periods')
  if (periods.length === 0) reject('NO_DATA', 'loss.periods', 'a facility that is not in default yet', of.stage)
  const years = new Map<number, { from: number; to: number; losses: number[]; probabilities: number[] }>()
  for (const [i, period] of of.periods.entries()) {
    const path = `loss.periods[${i}]`
    expectObject(period, path)
    const { from, to, loss, probabilityOfDefault } = period
    // Twelve twelfths are one year, but for rounding.
    const year = Math.floor(expectNonNegative(from, `${path}.from`) + 1e-9)
    const known = years.get(year) ?? { from: year, to: year, losses: [], probabilities: [] }
    known.to = expectNonNegative(to, `${path}.to`)
    known.losses.push(expectFinite(loss, `${path}.loss`))
    known.probabilities.push(expectNonNegative(probabilityOfDefault, `${path}.probabilityOfDefault`))
    years.set(year, known)
  }
  let cumulative = 0
  return [...years.values()].map(({ from, to, losses, probabilities }) => {
    const loss = compensatedSum(losses)
    cumulative += loss
    return { within: from === 0 ? SOON : LATER, from, to, loss, cumulative, probability: compensatedSum(probabilities) }
  })
}

/**
 * Expected credit losses of a portfolio by stage: what is recognised, and what the whole life would cost where only twelve
 * months are.
 *
 * @param of what `expectedCreditLosses` returned.
 * @throws ClienteleError `NO_DATA` where no stage has facilities; `INVALID_TYPE` for what is no result.
 * @example
 * import { creditLossByStageChart } from 'clientele/charts'
 * import { expectedCreditLosses } from 'clientele/risk'
 * const losses = expectedCreditLosses({
 *   exposure: [1000, 500], probabilityOfDefault: [0.02, 1], lossGivenDefault: [0.5, 0.4], maturity: [1, 1], stage: [1, 3],
 * }, { annualDiscountRate: 0 })
 * const spec = creditLossByStageChart(losses, { currency: 'CNY' })
 * spec.data.values.map(row => [row.stage, row.recognised.toFixed(2)]) // => [['Stage 1', '10.00'], ['Stage 3', '200.00']]
 */
export function creditLossByStageChart(of: ExpectedCreditLosses, options: CreditLossByStageOptions = {}): ChartSpec {
  checkChartOptions(options, ['currency'])
  const { currency } = options
  const unit =
    currency === undefined ? 'Expected loss' : `Expected loss, ${expectCurrency(currency, 'options.currency')}`
  const rows = stagesOf(of)
  const x: FieldChannel = { field: 'stage', type: 'ordinal', title: null, sort: null, axis: { labelAngle: 0 } }
  const y = numeric('recognised', unit, { tickCount: 5 }, { zero: true })
  const color: FieldChannel = {
    field: 'stage',
    type: 'nominal',
    scale: { domain: STAGES.map(([, name]) => name), range: [MODELS[2]!, MODELS[4]!, MODELS[1]!] },
    legend: null,
  }
  const tooltip = [
    tipText('stage', 'Stage'),
    tip('recognised', unit, ',.4~r'),
    tip('lifetime', 'Over the life', ',.4~r'),
    tip('exposure', 'Exposure', ',.4~r'),
    tip('coverage', 'Of the exposure', PERCENT),
    tip('facilities', 'Facilities', ',.0f'),
  ]
  const all = rows.reduce((sum, row) => sum + row.recognised, 0)
  return chart(
    {
      title: 'Where losses are expected',
      subtitle: `Bars: recognised, ${amount(all)} in all; black: over the whole life`,
      description: `Expected credit loss of ${rows.length} stages, recognised and over the life.`,
      rows,
      layers: [
        { mark: { type: 'bar', opacity: 0.8 }, encoding: { x, y, color, tooltip } },
        {
          mark: { type: 'tick', color: ACTUAL, size: 48, thickness: 3 },
          encoding: { x, y: { ...y, field: 'lifetime' }, tooltip },
        },
      ],
    },
    options,
  )
}

const STAGES = [
  [1, 'Stage 1'],
  [2, 'Stage 2'],
  [3, 'Stage 3'],
] as const

function stagesOf(of: ExpectedCreditLosses) {
  expectList(expectObject(of, 'losses')['byStage'], 'losses.byStage')
  const rows = of.byStage.flatMap((total, i) => {
    const path = `losses.byStage[${i}]`
    expectObject(total, path)
    const name = STAGES.find(([stage]) => stage === total.stage)?.[1]
    if (name === undefined) return reject('OUT_OF_RANGE', `${path}.stage`, '1, 2 or 3', total.stage)
    const facilities = expectNonNegative(total.facilities, `${path}.facilities`)
    if (facilities === 0) return []
    const exposure = expectNonNegative(total.exposure, `${path}.exposure`)
    const recognised = expectFinite(total.expectedCreditLoss, `${path}.expectedCreditLoss`)
    const lifetime = expectFinite(total.lifetime, `${path}.lifetime`)
    const coverage = exposure > 0 ? recognised / exposure : 0
    return [{ stage: name, facilities, exposure, recognised, lifetime, coverage }]
  })
  return rows.length > 0 ? rows : reject('NO_DATA', 'losses.byStage', 'at least one facility', rows)
}

/** 24038.44 as 24,040: four digits are enough to read. */
function amount(value: number): string {
  const [whole = '', ...decimals] = significant(value, 4).split('.')
  return [whole.replaceAll(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.')
}
