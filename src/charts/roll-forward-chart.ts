/**
 * What made a portfolio's allowance larger, what smaller?
 *
 * @module
 */
import { expectFinite, expectList, expectObject, expectOneOf, expectText, reject } from '../errors/index.js'
import { significant } from '../model/index.js'
import { expectCurrency } from '../money/core.js'
import type { RollForward } from '../risk/index.js'
import { numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { CONTRAST, GUIDE, MODEL } from './look.js'
import { namesAbove } from './names-above.js'
import { legendOf } from './series.js'
import type { ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** What the amounts are. */
export interface RollForwardChartOptions extends ChartOptions {
  /** ISO 4217 code of the amounts. */
  readonly currency?: string
}

/**
 * A roll-forward as a waterfall: from the opening through every cause that did something to the closing, top down.
 *
 * @param of what `rollForward` returned.
 * @throws ClienteleError `INVALID_TYPE` for what is no roll-forward; `OUT_OF_RANGE` for causes that do not lead from the opening to
 * the closing.
 * @example
 * import { rollForwardChart } from 'clientele/charts'
 * import { rollForward } from 'clientele/risk'
 * const opening = { facility: ['a'], exposure: [100], probabilityOfDefault: [0.01], allowance: [1] }
 * const closing = { facility: ['a'], exposure: [100], probabilityOfDefault: [0.03], allowance: [3] }
 * const { data } = rollForwardChart(rollForward(opening, closing), { currency: 'EUR' })
 * data.values.map(({ name, from, to }) => [name, from, to])
 * // => [['Opening', 0, 1], ['Probability of default', 1, 3], ['Closing', 0, 3]]
 */
export function rollForwardChart(of: RollForward, options: RollForwardChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['currency'])
  const { currency } = options
  if (currency !== undefined) expectCurrency(currency, 'options.currency')
  const rows = stepsOf(of)
  const measure = nameOf(expectText(of.measure, 'rollForward.measure'))
  const attribution = expectOneOf(of.attribution, ['shapley', 'sequential'], 'rollForward.attribution')
  const unit = currency === undefined ? measure : `${measure}, ${currency}`
  const x = numeric('from', unit, { tickCount: 5, format: '~s', labelExpr: NO_UNIT_OF_0 })
  const y: FieldChannel = { field: 'name', type: 'nominal', sort: rows.map(({ name }) => name), axis: null }
  const color: FieldChannel = {
    field: 'kind',
    type: 'nominal',
    title: null,
    scale: { domain: [...KINDS], range: [GUIDE, CONTRAST, MODEL] },
    legend: legendOf(KINDS, options),
  }
  const tooltip = [tipText('name', 'Cause'), tip('amount', unit, ',.4~r')]
  const [first, last] = [rows[0]!, rows.at(-1)!]
  return chart(
    {
      title: `${measure}: what made it more or less`,
      subtitle: `From ${written(first.amount)} to ${written(last.amount)}; ${ORDER[attribution]}`,
      description: `${unit}: from ${written(first.amount)} through ${rows.length - 2} causes to ${written(last.amount)}.`,
      height: Math.max(300, 130 + 40 * rows.length),
      rows,
      layers: [
        namesAbove(y, 'caption', options, -8),
        {
          mark: { type: 'bar', size: 13, yOffset: 7 },
          encoding: { x, x2: { field: 'to' }, y, color, tooltip },
        },
      ],
    },
    options,
  )
}

/** 0, where other ticks are in thousands, is not 0k. */
const NO_UNIT_OF_0 = "datum.value === 0 ? '0' : datum.label"

const KINDS = ['balance', 'more', 'less'] as const
const ORDER = {
  shapley: 'factors changed in all orders (Shapley)',
  sequential: 'factors changed one after the other',
} as const

type Step = ChartRow & Readonly<Record<'name' | 'kind' | 'caption', string> & Record<'from' | 'to' | 'amount', number>>

/** A roll-forward comes from anywhere. */
function stepsOf(of: RollForward): readonly Step[] {
  const fields = expectObject(of, 'rollForward')
  const opening = expectFinite(fields['opening'], 'rollForward.opening')
  const closing = expectFinite(fields['closing'], 'rollForward.closing')
  let level = opening
  const steps = expectList(fields['causes'], 'rollForward.causes').flatMap((entry, i): Step[] => {
    const path = `rollForward.causes[${i}]`
    const { cause, amount: given } = expectObject(entry, path)
    const name = nameOf(expectText(cause, `${path}.cause`))
    const amount = expectFinite(given, `${path}.amount`)
    if (amount === 0) return []
    const from = level
    level += amount
    return [
      { name, kind: amount > 0 ? 'more' : 'less', from, to: level, amount, caption: captionOf(name, amount, true) },
    ]
  })
  // Causes were added up with their rounding; beyond that, bars would end elsewhere than the closing.
  const most = steps.reduce(
    (largest, { amount, to }) => Math.max(largest, Math.abs(amount), Math.abs(to)),
    Math.abs(closing),
  )
  if (!(most < Infinity && Math.abs(level - closing) <= ROUNDING * most)) {
    reject('OUT_OF_RANGE', 'rollForward.closing', `${level}, to which the opening and all causes add up`, closing)
  }
  const names = steps.map(({ name }) => name)
  const twice = names.findIndex((name, i) => names.indexOf(name) < i || ENDS.includes(name))
  if (twice >= 0) reject('CONFLICTING_OPTIONS', 'rollForward.causes', 'causes of different names', names[twice])
  return [balance('Opening', opening), ...steps, balance('Closing', closing)]
}

const ROUNDING = 1e-9

const ENDS: readonly string[] = ['Opening', 'Closing']

function balance(name: string, amount: number): Step {
  return { name, kind: 'balance', from: 0, to: amount, amount, caption: captionOf(name, amount, false) }
}

const NAMES: Readonly<Record<string, string>> = {
  new: 'New business',
  derecognised: 'Repaid or derecognised',
  writtenOff: 'Written off',
  other: 'Model and other',
}

/** `probabilityOfDefault` as people write it. */
function nameOf(cause: string): string {
  const known = Object.hasOwn(NAMES, cause) ? NAMES[cause] : undefined
  if (known !== undefined) return known
  const text = cause.replaceAll(/(?<=[a-z])([A-Z])/g, letter => ` ${letter.toLowerCase()}`)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function captionOf(name: string, amount: number, isChange: boolean): string {
  return `${name}: ${isChange && amount > 0 ? '+' : ''}${written(amount)}`
}

/** Four digits, grouped by thousands. */
function written(amount: number): string {
  const text = significant(amount, 4)
  return text.includes('e') || text.includes('.') ? text : text.replaceAll(/\B(?=(\d{3})+$)/g, ',')
}
